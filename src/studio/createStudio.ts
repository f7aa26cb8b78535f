import { type Language, languages } from '../model/language.ts';
import { createScriptQuestions } from './askScript.ts';
import { createChecker } from './checkDraft.ts';
import { type Draft, titleIn } from './draft.ts';
import { createKeeper, type Keeper } from './keepDraft.ts';
import { createMemoryDrafts, type DraftStore } from './openDrafts.ts';
import { readShareLink } from './shareLink.ts';
import { firstStudioView, type Studio, type StudioView } from './studioView.ts';

export interface StudioOptions {
  readonly startWorker: () => Worker;
  readonly openStore: () => Promise<DraftStore>;
  readonly newId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Language of the diagnostics. */
  readonly messages: Language;
}

/** Runs the studio: drafts, their keeping, and what the workers find in them. */
export function createStudio(options: StudioOptions): Studio {
  const { now } = options;
  const listeners = new Set<() => void>();
  let view = firstStudioView;
  let store: DraftStore = createMemoryDrafts();
  let keeper: Keeper = newKeeper();
  const checker = createChecker({ ...options, view: () => view, change });

  function change(part: Partial<StudioView>) {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  }

  function newKeeper(): Keeper {
    return createKeeper({
      store,
      onChange: (keeping) => change({ keeping }),
      onParted: () => change({ isParted: true }),
    });
  }

  /** What could not be kept is there as long as the page is. */
  async function look() {
    const kept = await store.list();
    const unkept = keeper.unkept();
    change({ drafts: [...unkept, ...kept.filter(({ id }) => unkept.every((one) => one.id !== id))] });
  }

  /** Another tab may have written the draft since it was listed. */
  async function openDraft(listed: Draft) {
    await look().catch(() => {});
    const draft = view.drafts.find(({ id }) => id === listed.id) ?? listed;
    if (!keeper.unkept().includes(draft)) keeper.learn(draft);
    show(draft);
  }

  async function open(fragment: string) {
    try {
      store = await options.openStore();
      await look();
      change({ storage: 'open' });
    } catch {
      store = createMemoryDrafts();
      change({ storage: 'denied' });
    }
    keeper = newKeeper();
    receive(fragment);
  }

  function receive(fragment: string) {
    const shared = readShareLink(fragment);
    if (shared !== undefined) change({ shared, isLinkDamaged: false });
    else if (fragment.startsWith('#draft=')) change({ isLinkDamaged: true });
  }

  function show(draft: Draft) {
    change({
      draft: { ...draft, texts: plainLines(draft.texts) },
      versions: {},
      proofs: 'none',
      checked: -1,
      revision: view.revision + 1,
      isParted: false,
    });
    checker.check('another');
  }

  function edit(texts: Draft['texts'], part: Partial<StudioView>) {
    if (view.draft === undefined) return;
    const draft: Draft = { ...view.draft, texts, changedAt: now() };
    change({ draft, ...part });
    keeper.note(draft);
    checker.check('same');
  }

  async function remember() {
    const { draft } = view;
    if (draft === undefined) return;
    await store.remember({ version: 1, draft: draft.id, at: now(), texts: draft.texts }).catch(() => {});
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (fragment) => void open(fragment),
    receive,
    learn: checker.learn,
    begin: (slug, texts) => {
      const draft: Draft = { version: 1, id: options.newId(), slug, texts, changedAt: now() };
      const { shared: _, ...rest } = view;
      view = rest;
      show(draft);
      keeper.note(draft);
    },
    open: (draft) => void openDraft(draft),
    leave: () => {
      const { draft: _, ...rest } = view;
      void keeper.flush().then(look);
      view = rest;
      change({ versions: {}, proofs: 'none' });
    },
    remove: (id) => {
      keeper.forget(id);
      void store.remove(id).then(look);
    },
    offer: (shared) => change({ shared }),
    refuseShared: () => {
      const { shared: _, ...rest } = view;
      view = rest;
      change({});
    },
    change: (language, text) => {
      if (view.draft === undefined || view.draft.texts[language] === text) return;
      edit({ ...view.draft.texts, [language]: text }, { written: language });
    },
    replace: (texts) => {
      void remember();
      edit(plainLines(texts), { revision: view.revision + 1 });
    },
    rename: (slug) => {
      if (view.draft === undefined) return;
      const draft = { ...view.draft, slug, changedAt: now() };
      change({ draft });
      keeper.note(draft);
    },
    history: async () => (view.draft === undefined ? [] : await store.history(view.draft.id)),
    flush: () => keeper.flush(),
    ...createScriptQuestions(options.startWorker),
  };
}

/** Texts with the line ends that the editor has: offsets mean the same in both. */
function plainLines(texts: Draft['texts']): Draft['texts'] {
  const plain: Draft['texts'] = {};
  for (const language of languages) {
    const text = texts[language];
    if (text !== undefined) plain[language] = text.replace(/\r\n?/g, '\n');
  }
  return plain;
}

/** What a draft is called: its title in a language, in the other one, or the name of its folder. */
export function nameOf({ slug, texts }: Pick<Draft, 'slug' | 'texts'>, language: Language): string {
  const other = language === 'id' ? 'en' : 'id';
  return titleIn(texts[language]) || titleIn(texts[other]) || slug;
}
