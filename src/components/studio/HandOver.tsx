import { useState } from 'react';
import type { Draft } from '../../studio/draft.ts';
import { filesOf, saveInFolder, zipOf } from '../../studio/handOver.ts';
import { longestLink, shareLink } from '../../studio/shareLink.ts';
import type { Studio, StudioView } from '../../studio/studioView.ts';
import { copyText } from '../copyText.ts';
import { downloadBlob } from '../records/giveFile.ts';
import { useStudio } from './context.ts';

interface HandOverProps {
  readonly draft: Draft;
  readonly view: StudioView;
  readonly studio: Studio;
}

/** The files of the draft, ways to pass them on, and how they come onto the site. */
export function HandOver({ draft, view, studio }: HandOverProps) {
  const { t } = useStudio();
  const [said, say] = useState('');
  const errors = Object.values(view.versions).flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  ).length;
  const save = async () => {
    const folder = await globalThis.showDirectoryPicker?.({ mode: 'readwrite' }).catch(() => undefined);
    if (folder === undefined) return;
    await saveInFolder(folder, draft).then(
      () => say(t('studio.files.saved', { folder: folder.name })),
      () => say(t('studio.files.notSaved')),
    );
  };
  return (
    <section
      id="studio-panel-files"
      role="tabpanel"
      aria-labelledby="studio-tab-files"
      className="studio-panel"
    >
      <label className="studio-field">
        {t('studio.files.slug')}
        <input
          defaultValue={draft.slug}
          pattern="[a-z0-9\-]+"
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) =>
            target.checkValidity() && target.value !== '' && studio.rename(target.value)
          }
        />
        <span className="soft">{t('studio.files.slugHelp')}</span>
      </label>
      {errors > 0 && <p className="studio-notice">{t('studio.files.errors', { count: errors })}</p>}
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() =>
            downloadBlob(`${draft.slug}.zip`, new Blob([zipOf(draft)], { type: 'application/zip' }))
          }
        >
          {t('studio.files.zip')}
        </button>
        {filesOf(draft).map(({ name, text }) => (
          <button
            key={name}
            type="button"
            className="button quiet"
            onClick={() => downloadBlob(name, new Blob([text], { type: 'text/mdx' }))}
          >
            {t('studio.files.one', { name })}
          </button>
        ))}
        {globalThis.showDirectoryPicker !== undefined && (
          <button type="button" className="button quiet" onClick={() => void save()}>
            {t('studio.files.folder')}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      <h3>{t('studio.files.steps')}</h3>
      <ol className="studio-steps">
        <li>{t('studio.files.step1', { slug: draft.slug })}</li>
        <li>{t('studio.files.step2', { slug: draft.slug })}</li>
        <li>{t('studio.files.step3')}</li>
      </ol>
      <ShareLink draft={draft} />
    </section>
  );
}

function ShareLink({ draft }: { readonly draft: Draft }) {
  const { t } = useStudio();
  const link = shareLink(draft);
  const [said, say] = useState('');
  const address = link === undefined ? '' : `${location.origin}${location.pathname}${link}`;
  const copy = () =>
    copyText(address).then((isCopied) => say(t(isCopied ? 'studio.share.copied' : 'studio.share.byHand')));
  return (
    <>
      <h3>{t('studio.share.title')}</h3>
      <p>{t('studio.share.text')}</p>
      {link === undefined ? (
        <p className="studio-notice">{t('studio.share.tooLong', { count: longestLink })}</p>
      ) : (
        <>
          <label className="studio-field">
            {t('studio.share.link', { count: address.length })}
            <input readOnly value={address} onFocus={({ target }) => target.select()} />
          </label>
          <button type="button" className="button quiet" onClick={() => void copy()}>
            {t('studio.share.copy')}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}
