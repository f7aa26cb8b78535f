import { useId, useState } from 'react';
import { type Mode, modes } from '../../model/event.ts';
import { makeAssignment, writeAssignment } from '../../records/assignmentLink.ts';
import { copyText } from '../copyText.ts';
import type { Assignable } from './assignable.ts';
import { Said } from './Card.tsx';
import { useAddress, useRecords } from './context.ts';

/** The form of a trainer: class, scenarios, mode, last day; gives a link to send. */
export function MakeAssignment({ scenarios }: { readonly scenarios: readonly Assignable[] }) {
  const { t } = useRecords();
  const address = useAddress();
  const id = useId();
  const [link, make] = useState('');
  const [className, name] = useState('');
  const [chosen, choose] = useState<readonly string[]>([]);
  const [mode, pick] = useState<Mode>('assessment');
  const [until, limit] = useState('');
  const write = () => {
    const limits = until === '' ? {} : { until };
    const made = makeAssignment({ className: className.trim(), scenarios: [...chosen], mode, ...limits });
    make(new URL(`${address('assignment')}#${writeAssignment(made)}`, globalThis.location.href).href);
  };
  const toggle = (slug: string) => {
    make('');
    choose(scenarios.map((one) => one.slug).filter((one) => chosen.includes(one) !== (one === slug)));
  };
  return (
    <form
      className="panel records-assign"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
      onChange={() => make('')}
    >
      <p>
        <label htmlFor={`${id}class`}>{t('assignment.class')}</label>
        <input
          id={`${id}class`}
          required
          pattern=".*\S.*"
          maxLength={120}
          autoComplete="off"
          value={className}
          onChange={({ target }) => name(target.value)}
        />
      </p>
      <fieldset>
        <legend>{t('assignment.scenarios')}</legend>
        <ul className="records-choices">
          {scenarios.map(({ slug, title, level, minutes }) => (
            <li key={slug}>
              <label>
                <input type="checkbox" checked={chosen.includes(slug)} onChange={() => toggle(slug)} />
                <span>
                  {title} <small>{t('assignment.about', { level: t(`level.${level}`), minutes })}</small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p>
        <label htmlFor={`${id}mode`}>{t('assignment.mode')}</label>
        <select
          id={`${id}mode`}
          value={mode}
          onChange={({ target }) => pick(modes.find((one) => one === target.value) ?? mode)}
        >
          {modes.map((one) => (
            <option key={one} value={one}>
              {t(`desk.mode.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}until`}>{t('assignment.until')}</label>
        <input id={`${id}until`} type="date" value={until} onChange={({ target }) => limit(target.value)} />
      </p>
      <p className="actions">
        <button type="submit" className="button" disabled={chosen.length === 0}>
          {t('assignment.make')}
        </button>
      </p>
      <Said>{link !== '' && <Link link={link} className={className} />}</Said>
    </form>
  );
}

function Link({ link, className }: { readonly link: string; readonly className: string }) {
  const { t } = useRecords();
  const id = useId();
  const [copied, say] = useState<'copied' | 'byHand'>();
  const message = t('assignment.message', { className, link });
  const copy = () => copyText(link).then((isCopied) => say(isCopied ? 'copied' : 'byHand'));
  return (
    <>
      <label htmlFor={id}>{t('assignment.link')}</label>
      <input id={id} readOnly value={link} onFocus={({ target }) => target.select()} />
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => void copy()}>
          {t(copied === 'copied' ? 'assignment.copied' : 'assignment.copy')}
        </button>
        <a
          className="button quiet"
          href={`https://wa.me/?text=${encodeURIComponent(message)}`}
          rel="noreferrer noopener"
          target="_blank"
        >
          {t('assignment.whatsapp')}
        </a>
        <a className="button quiet" href={mailTo(t('assignment.subject', { className }), message)}>
          {t('assignment.mail')}
        </a>
      </p>
      {copied === 'byHand' && <p>{t('assignment.byHand')}</p>}
      <p className="soft">{t('assignment.next')}</p>
    </>
  );
}

function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
