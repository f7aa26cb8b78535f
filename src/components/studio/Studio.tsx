import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { translator, type Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import { createStudio } from '../../studio/createStudio.ts';
import { openDrafts } from '../../studio/openDrafts.ts';
import type { ReferenceList } from '../../studio/question.ts';
import { firstStudioView, type Studio as StudioState } from '../../studio/studioView.ts';
import { StudioContext } from './context.ts';
import { fetchShipped, readShipped, type Shipped } from './fetchShipped.ts';
import { Shared } from './Shared.tsx';
import { Start } from './Start.tsx';
import { Workbench } from './Workbench.tsx';
import './studio.css';

interface StudioProps {
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** The words under `studio.` and those of the desk and the debrief. */
  readonly words: Words;
  /** The words of new pieces of text, by the language of the text. */
  readonly stubs: Readonly<Record<Language, Words>>;
  /** Scenarios of the site. */
  readonly shipped: readonly Shipped[];
}

type References = Readonly<Record<Language, ReferenceList>>;

/** A page on which a scenario is written, checked, played and handed over. */
export function Studio({ language, base, words, stubs, shipped }: StudioProps) {
  const [studio] = useState(() => createStudio(optionsOf(language)));
  const view = useSyncExternalStore(studio.subscribe, studio.view, () => firstStudioView);
  const [references, learn] = useState<References>({ id: [], en: [] });
  const context = useMemo(
    () => ({
      t: translator(language, words),
      writer: (text: Language) => translator(language, { ...words, ...stubs[text] }),
      words,
      language,
      base,
      references,
    }),
    [language, words, stubs, base, references],
  );
  useEffect(() => {
    studio.start(globalThis.location.hash);
    void offerShipped(globalThis.location.hash, base, studio);
    const receive = () => {
      studio.receive(globalThis.location.hash);
      void offerShipped(globalThis.location.hash, base, studio);
    };
    addEventListener('hashchange', receive);
    return () => removeEventListener('hashchange', receive);
  }, [studio, base]);
  useEffect(() => void fetchReferences(base, studio).then(learn), [studio, base]);
  useEffect(() => keepOnLeave(studio), [studio]);
  const isReady = view.storage !== 'opening';
  return (
    <StudioContext value={context}>
      <div className="studio" data-ready={isReady} data-checked={view.checked} data-proofs={view.proofs}>
        {view.storage === 'denied' && <p className="studio-notice">{context.t('studio.denied')}</p>}
        {view.isLinkDamaged === true && (
          <p className="studio-notice" role="status">
            {context.t('studio.shared.damaged')}
          </p>
        )}
        {view.shared !== undefined && <Shared shared={view.shared} studio={studio} />}
        {isReady && view.draft === undefined && <Start view={view} studio={studio} shipped={shipped} />}
        {view.isParted && view.draft !== undefined && (
          <p className="studio-notice" role="status">
            {context.t('studio.elsewhere')}
          </p>
        )}
        {view.draft !== undefined && (
          <Workbench key={view.draft.id} draft={view.draft} view={view} studio={studio} />
        )}
      </div>
    </StudioContext>
  );
}

function optionsOf(messages: Language) {
  return {
    startWorker: () =>
      new Worker(new URL('../../studio/studioWorker.ts', import.meta.url), { type: 'module' }),
    openStore: openDrafts,
    newId: () =>
      `${Date.now().toString(36)}-${(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36)}`,
    now: () => Date.now(),
    messages,
  };
}

/** A scenario of the site that the address asks for is offered; it is opened when the person says so. */
async function offerShipped(fragment: string, base: string, studio: StudioState): Promise<void> {
  const slug = readShipped(fragment);
  const texts = slug === undefined ? undefined : await fetchShipped(slug, base);
  if (slug !== undefined && texts !== undefined) studio.offer({ slug, texts });
}

/** The site's knowledge entries in both languages; without them references are not checked. */
async function fetchReferences(base: string, studio: StudioState): Promise<References> {
  const read = async (language: Language): Promise<ReferenceList> => {
    const response = await fetch(`${addressOf(language, 'studio', base)}references.json`);
    if (!response.ok) throw new Error(`references: ${response.status}`);
    return await response.json();
  };
  try {
    const [id, en] = await Promise.all([read('id'), read('en')]);
    studio.learn({ id, en });
    return { id, en };
  } catch {
    return { id: [], en: [] };
  }
}

/** What was typed last is written before the page goes away; where it can't be, the browser asks first. */
function keepOnLeave(studio: StudioState) {
  const keep = () => void studio.flush();
  const askFirst = (event: Event) => {
    const { draft, keeping, storage } = studio.view();
    if (keeping === 'unkept' || (storage === 'denied' && draft !== undefined)) event.preventDefault();
  };
  addEventListener('beforeunload', askFirst);
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', keep);
  return () => {
    removeEventListener('beforeunload', askFirst);
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', keep);
  };
}
