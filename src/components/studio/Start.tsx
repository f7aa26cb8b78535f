import { type ChangeEvent, type FormEvent, useState } from 'react';
import { slugOf } from '../../compiler/templates/fillTemplate.ts';
import { nameOf } from '../../studio/createStudio.ts';
import { readFolder } from '../../studio/handOver.ts';
import { readFiles } from '../../studio/readFiles.ts';
import type { Studio, StudioView } from '../../studio/studioView.ts';
import { useStudio } from './context.ts';
import { fetchShipped, type Shipped } from './fetchShipped.ts';
import { NewForm } from './NewForm.tsx';

interface StartProps {
  readonly view: StudioView;
  readonly studio: Studio;
  /** Scenarios of the site, which can be opened as drafts. */
  readonly shipped: readonly Shipped[];
}

/** Where the studio opens: a new scenario, a file, one of the site's, or a draft to go on with. */
export function Start({ view, studio, shipped }: StartProps) {
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
        {shipped.length > 0 && (
          <section className="studio-card" aria-labelledby="studio-shipped">
            <h2 id="studio-shipped">{t('studio.shipped.title')}</h2>
            <p>{t('studio.shipped.text')}</p>
            <OpenShipped shipped={shipped} studio={studio} />
          </section>
        )}
      </div>
    </div>
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
    if (found !== undefined) studio.begin(slugOf(found.slug || nameOf(found, 'id')), found.texts);
  };
  const readDirectory = async () => {
    const folder = await globalThis.showDirectoryPicker?.().catch(() => undefined);
    if (folder === undefined) return;
    const texts = await readFolder(folder);
    const isEmpty = texts.id === undefined && texts.en === undefined;
    fail(isEmpty);
    if (!isEmpty) studio.begin(slugOf(folder.name), texts);
  };
  return (
    <>
      <label className="button quiet file-button">
        {t('studio.open.files')}
        <input type="file" multiple accept=".mdx,.md,.txt,.zip" onChange={read} />
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

/** Opens a copy of one of the site's scenarios; the site itself is not changed. */
function OpenShipped({ shipped, studio }: { readonly shipped: readonly Shipped[]; readonly studio: Studio }) {
  const { t, base } = useStudio();
  const [hasFailed, fail] = useState(false);
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const slug = String(new FormData(event.currentTarget).get('slug') ?? '');
    const texts = await fetchShipped(slug, base);
    fail(texts === undefined);
    if (texts !== undefined) studio.begin(slug, texts);
  };
  return (
    <form className="studio-form" onSubmit={(event) => void open(event)}>
      <label>
        {t('studio.shipped.choose')}
        <select name="slug">
          {shipped.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button quiet">
        {t('studio.shipped.open')}
      </button>
      <p role="status">{hasFailed && t('studio.shipped.failed')}</p>
    </form>
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
