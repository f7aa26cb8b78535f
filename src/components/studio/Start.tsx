import { type ChangeEvent, type FormEvent, useState } from 'react';
import { fillTemplate, slugOf, withoutAddress } from '../../compiler/templates/fillTemplate.ts';
import english from '../../compiler/templates/scenario.en.txt?raw';
import indonesian from '../../compiler/templates/scenario.id.txt?raw';
import { channels } from '../../model/scenario.ts';
import { nameOf, type Studio, type StudioView } from '../../studio/createStudio.ts';
import { readFolder } from '../../studio/handOver.ts';
import { readFiles } from '../../studio/readFiles.ts';
import { useStudio } from './context.ts';

/** Where the studio opens: a new scenario, a file, or a draft to go on with. */
export function Start({ view, studio }: { readonly view: StudioView; readonly studio: Studio }) {
  const { t, language } = useStudio();
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="studio-start">
      <section className="studio-card" aria-labelledby="studio-new">
        <h2 id="studio-new">{t('studio.new.title')}</h2>
        <p>{t('studio.new.text')}</p>
        <NewForm studio={studio} />
      </section>
      <div className="studio-side">
        {view.drafts.length > 0 && (
          <section className="studio-card" aria-labelledby="studio-drafts">
            <h2 id="studio-drafts">{t('studio.drafts.title')}</h2>
            <p className="soft">{t('studio.drafts.text')}</p>
            <ul className="plain studio-drafts">
              {view.drafts.map((draft) => (
                <li key={draft.id}>
                  <button type="button" className="studio-link" onClick={() => studio.open(draft)}>
                    {nameOf(draft, language)}
                  </button>
                  <span className="soft">{time.format(draft.changedAt)}</span>
                  <RemoveDraft name={nameOf(draft, language)} onRemove={() => studio.remove(draft.id)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="studio-card" aria-labelledby="studio-open">
          <h2 id="studio-open">{t('studio.open.title')}</h2>
          <p>{t('studio.open.text')}</p>
          <OpenFiles studio={studio} />
        </section>
      </div>
    </div>
  );
}

function NewForm({ studio }: { readonly studio: Studio }) {
  const { t } = useStudio();
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string): string => String(form.get(name) ?? '').trim();
    const [title, customer] = [read('title'), read('customer')];
    const answers = {
      title,
      titleEn: read('titleEn') || title,
      customer,
      customerEn: withoutAddress(customer),
      channel: read('channel'),
      level: read('level'),
      slug: slugOf(title),
    };
    const today = new Date().toISOString().slice(0, 10);
    studio.begin(answers.slug, {
      id: fillTemplate(indonesian, answers, 'id', today),
      en: fillTemplate(english, answers, 'en', today),
    });
  };
  return (
    <form className="studio-form" onSubmit={begin}>
      <label>
        {t('studio.new.name')}
        <input name="title" required maxLength={80} autoComplete="off" />
      </label>
      <label>
        {t('studio.new.nameEn')}
        <input name="titleEn" maxLength={80} autoComplete="off" />
      </label>
      <label>
        {t('studio.new.customer')}
        <input name="customer" required maxLength={60} autoComplete="off" />
      </label>
      <div className="studio-pair">
        <label>
          {t('studio.new.channel')}
          <select name="channel" defaultValue="whatsapp">
            {channels.map((channel) => (
              <option key={channel} value={channel}>
                {t(`channel.${channel}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('studio.new.level')}
          <select name="level" defaultValue="1">
            {(['1', '2', '3'] as const).map((level) => (
              <option key={level} value={level}>
                {t(`level.${level}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="submit" className="button">
        {t('studio.new.begin')}
      </button>
    </form>
  );
}

/** Opens files that the person chooses: a folder where the browser can, and files anywhere. */
function OpenFiles({ studio }: { readonly studio: Studio }) {
  const { t } = useStudio();
  const [hasFailed, fail] = useState(false);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const found = await readFiles([...(target.files ?? [])]);
    target.value = '';
    fail(found === undefined);
    if (found !== undefined) studio.begin(found.slug || slugOf(nameOf(found, 'id')), found.texts);
  };
  const readDirectory = async () => {
    const folder = await globalThis.showDirectoryPicker?.().catch(() => undefined);
    if (folder === undefined) return;
    const texts = await readFolder(folder);
    const isEmpty = texts.id === undefined && texts.en === undefined;
    fail(isEmpty);
    if (!isEmpty) studio.begin(folder.name, texts);
  };
  return (
    <>
      <label className="button quiet studio-file">
        {t('studio.open.files')}
        <input className="visually-hidden" type="file" multiple accept=".mdx,.md,.txt,.zip" onChange={read} />
      </label>
      {globalThis.showDirectoryPicker !== undefined && (
        <button type="button" className="button quiet" onClick={() => void readDirectory()}>
          {t('studio.open.folder')}
        </button>
      )}
      <p role="status">{hasFailed && t('studio.open.failed')}</p>
    </>
  );
}

/** A draft is thrown away by two presses. */
function RemoveDraft({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useStudio();
  const [isAsking, ask] = useState(false);
  return (
    <button
      type="button"
      className="studio-link studio-quiet"
      onClick={isAsking ? onRemove : () => ask(true)}
      onBlur={() => ask(false)}
    >
      {t(isAsking ? 'studio.drafts.removeSure' : 'studio.drafts.remove')}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}
