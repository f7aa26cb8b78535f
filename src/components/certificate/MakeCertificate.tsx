import { useId, useState } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { isoDay } from '../../model/isoDay.ts';
import { formatCertificate } from '../../simulator/certificate.ts';
import { useCertificate } from './context.ts';
import type { Earned } from './earnCertificate.ts';
import { ShownCertificate } from './ShownCertificate.tsx';

interface MakeCertificateProps {
  readonly slug: string;
  /** The name of the person's profile; empty where they have none. */
  readonly name: string;
  /** Undefined where storage is refused. */
  readonly earned: Earned | undefined;
}

/** The person's own certificate: what is still missing, or the name to put on it. */
export function MakeCertificate({ slug, name, earned }: MakeCertificateProps) {
  const { t, facts } = useCertificate();
  const path = facts.paths.find((one) => one.slug === slug);
  if (earned === undefined || path === undefined) {
    return (
      <>
        <h1>{t('certificate.title')}</h1>
        <p role="alert">{t('certificate.denied')}</p>
      </>
    );
  }
  if (earned.progress.next !== undefined)
    return <Unfinished slug={slug} title={path.title} earned={earned} />;
  return <Finished slug={slug} title={path.title} name={name} earned={earned} />;
}

interface PartProps {
  readonly slug: string;
  readonly title: string;
  readonly earned: Earned;
}

function Unfinished({ slug, title, earned: { steps, progress } }: PartProps) {
  const { t, language, base } = useCertificate();
  return (
    <>
      <h1>{t('certificate.titleOf', { title })}</h1>
      <div className="certificate-panel">
        <h2>{t('certificate.left', { count: steps.length - progress.done })}</h2>
        <progress max={steps.length} value={progress.done} aria-label={t('certificate.progress')} />
        <p>{t('certificate.whenDone')}</p>
        <p>
          <a className="button" href={addressOf(language, `paths/${slug}`, base)}>
            {t('certificate.toPath')}
          </a>
        </p>
      </div>
    </>
  );
}

function Finished({ slug, title, name: known, earned }: PartProps & { readonly name: string }) {
  const { t } = useCertificate();
  const field = useId();
  const [name, change] = useState(known);
  const [made, make] = useState('');
  const date = earned.date ?? isoDay(new Date());
  const fragment = () => formatCertificate({ path: slug, name: name.trim(), date, passes: earned.passes });
  if (made !== '') return <ShownCertificate fragment={made} slug={slug} onBack={() => make('')} />;
  return (
    <>
      <h1>{t('certificate.titleOf', { title })}</h1>
      <form
        className="certificate-panel"
        onSubmit={(event) => {
          event.preventDefault();
          make(fragment());
        }}
      >
        <h2>{t('certificate.finished')}</h2>
        <label htmlFor={field}>{t('certificate.name')}</label>
        <input
          id={field}
          required
          maxLength={80}
          autoComplete="name"
          pattern=".*\S.*"
          value={name}
          onChange={(event) => change(event.target.value)}
        />
        <p className="soft">{t('certificate.nameHelp')}</p>
        <p>
          <button type="submit" className="button">
            {t('certificate.make')}
          </button>
        </p>
      </form>
    </>
  );
}
