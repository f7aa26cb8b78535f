import { type Language, languages } from '../model/language.ts';
import { createAside } from './askAside.ts';
import { createAsker } from './askWorker.ts';
import { type Draft, titleIn } from './draft.ts';
import { createKeeper, type Keeper } from './keepDraft.ts';
import { createMemoryDrafts, type DraftStore } from './openDrafts.ts';
import type { Answer, Version } from './question.ts';
import { readShareLink } from './shareLink.ts';
import { firstStudioView, type Studio, type StudioView } from './studioView.ts';
import { withEarlier } from './withEarlier.ts';

export interface StudioOptions {
  readonly startWorker: () => Worker;
  readonly openStore: () => Promise<DraftStore>;
  readonly newId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Language of the diagnostics. */
  readonly messages: Language;
}

/** Milliseconds without a letter before anything is proved. */
const pause = 250;

/** Runs the studio: drafts, their keeping, and what the workers find in them. */
export function createStudio(options: StudioOptions): Studio {
  const { now, messages } = options;
  const listeners = new Set<() => void>();
  let view = firstStudioView;
  let store: DraftStore = createMemoryDrafts();
  let keeper: Keeper = newKeeper();
  let changes = 0;
  /** The change that showed the draft: answers about an earlier one are about another draft. */
  let shown = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const quick = createAsker({
    start: options.startWorker,
    whenBusy: 'wait',
    patience: 15_000,
    onAnswer: hear,
    onLost: () => change({ proofs: 'lost' }),
  });
  const slow = createAsker({
    start: options.startWorker,
    whenBusy: 'drop',
    patience: 60_000,
    onAnswer: hear,
    onLost: () => change({ proofs: 'lost' }),
  });
  const aside = createAside(options.startWorker);

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

  function ask() {
    const { draft } = view;
    if (draft === undefined) return;
    const { texts } = draft;
    const number = changes;
    quick.ask({ kind: 'check', number, stage: 'structure', texts, messages });
    clearTimeout(timer);
    change({ proofs: 'running' });
    timer = setTimeout(() => {
      slow.ask({ kind: 'check', number, stage: 'proofs', texts, messages });
    }, pause);
  }

  /** Takes an answer in, unless a newer one has come. */
  function hear(answer: Answer) {
    if (answer.kind !== 'check' || view.draft === undefined) return;
    const { number, stage, versions } = answer;
    if (number < Math.max(shown, view.checked) || (number === view.checked && stage === 'structure')) return;
    if (stage === 'proofs') {
      change({ versions, checked: number, proofs: number === changes ? 'done' : 'running' });
      return;
    }
    const merged: Partial<Record<Language, Version>> = {};
    for (const language of languages) {
      const version = versions[language];
      if (version !== undefined) merged[language] = withEarlier(version, view.versions[language]);
    }
    change({ versions: merged, checked: number });
  }

  function show(draft: Draft) {
    changes += 1;
    shown = changes;
    change({
      draft: { ...draft, texts: plainLines(draft.texts) },
      versions: {},
      proofs: 'none',
      checked: -1,
      revision: view.revision + 1,
      isParted: false,
    });
    ask();
  }

  function edit(texts: Draft['texts'], part: Partial<StudioView>) {
    if (view.draft === undefined) return;
    changes += 1;
    const draft: Draft = { ...view.draft, texts, changedAt: now() };
    change({ draft, ...part });
    keeper.note(draft);
    ask();
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
    learn: (references) => {
      for (const asker of [quick, slow]) asker.tell({ kind: 'references', references });
      changes += 1;
      ask();
    },
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
    audit: async (script) => {
      const answer = await aside({ kind: 'audit', script });
      return answer !== 'lost' && answer.kind === 'audit' ? answer : undefined;
    },
    wayTo: async (script, scene) => {
      const answer = await aside({ kind: 'way', script, scene });
      return answer !== 'lost' && answer.kind === 'way' ? answer.events : undefined;
    },
    tryFrom: async (script, start) => {
      const answer = await aside({ kind: 'try', script, start });
      return answer !== 'lost' && answer.kind === 'try' ? answer.scenario : 'lost';
    },
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
