import type { Audit } from '../analysis/audit.ts';
import type { Diagnostic, DiagnosticId } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';
import type { Script } from '../model/scenario.ts';
import { createAsker } from './askWorker.ts';
import { type Draft, type EarlierState, titleIn } from './draft.ts';
import { createKeeper, type Keeper, type Keeping } from './keepDraft.ts';
import { createMemoryDrafts, type DraftStore } from './openDrafts.ts';
import type { Answer, ReferenceList, Version } from './question.ts';
import { readShareLink } from './shareLink.ts';

export type Proofs = 'none' | 'running' | 'done' | 'lost';

export interface StudioView {
  readonly storage: 'opening' | 'open' | 'denied';
  readonly drafts: readonly Draft[];
  /** The draft that is open. */
  readonly draft?: Draft;
  readonly keeping: Keeping;
  /** What was found in each language, of the text as it stood when it was checked. */
  readonly versions: Readonly<Partial<Record<Language, Version>>>;
  readonly proofs: Proofs;
  /** How many changes the last check knows of; -1 before the first. */
  readonly checked: number;
  /** A draft that came with the address, until it is taken or refused. */
  readonly shared?: Pick<Draft, 'slug' | 'texts'>;
  /** The address was to carry a draft, and does not. */
  readonly isLinkDamaged?: boolean;
  /** Counts replacements of the text from outside the editor. */
  readonly revision: number;
}

export interface Studio {
  readonly view: () => StudioView;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the drafts; `fragment` is that of the page's address. */
  readonly start: (fragment: string) => void;
  readonly learn: (references: Readonly<Record<Language, ReferenceList>>) => void;
  readonly begin: (slug: string, texts: Draft['texts']) => void;
  readonly open: (draft: Draft) => void;
  readonly leave: () => void;
  readonly remove: (id: string) => void;
  readonly refuseShared: () => void;
  readonly change: (language: Language, text: string) => void;
  /** Replaces texts from outside an editor; what they were can be restored. */
  readonly replace: (texts: Draft['texts']) => void;
  readonly rename: (slug: string) => void;
  readonly history: () => Promise<readonly EarlierState[]>;
  readonly flush: () => Promise<void>;
  readonly audit: (script: Script) => Promise<Audit | undefined>;
  readonly wayTo: (script: Script, scene: string) => Promise<readonly string[] | undefined>;
}

export interface StudioOptions {
  readonly startWorker: () => Worker;
  readonly openStore: () => Promise<DraftStore>;
  readonly newId: () => string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Language of the diagnostics. */
  readonly messages: Language;
}

export const firstStudioView: StudioView = {
  storage: 'opening',
  drafts: [],
  keeping: 'kept',
  versions: {},
  proofs: 'none',
  checked: -1,
  revision: 0,
};

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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answers = new Map<number, (answer: Answer) => void>();
  let asked = 0;

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
  const aside = createAsker({
    start: options.startWorker,
    whenBusy: 'wait',
    patience: 60_000,
    onAnswer: (answer) => {
      answers.get(answer.number)?.(answer);
      answers.delete(answer.number);
    },
    onLost: () => answers.clear(),
  });

  function change(part: Partial<StudioView>) {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  }

  function newKeeper(): Keeper {
    return createKeeper({ store, onChange: (keeping) => change({ keeping }) });
  }

  async function look() {
    change({ drafts: await store.list() });
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
    const shared = readShareLink(fragment);
    if (shared !== undefined) change({ shared });
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
    if (number < view.checked || (number === view.checked && stage === 'structure')) return;
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
    change({ draft, versions: {}, proofs: 'none', checked: -1, revision: view.revision + 1 });
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

  function put(question: { kind: 'audit'; script: Script } | { kind: 'way'; script: Script; scene: string }) {
    asked += 1;
    const number = asked;
    return new Promise<Answer>((resolve) => {
      answers.set(number, resolve);
      aside.ask({ ...question, number });
    });
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (fragment) => void open(fragment),
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
    open: show,
    leave: () => {
      const { draft: _, ...rest } = view;
      void keeper.flush().then(look);
      view = rest;
      change({ versions: {}, proofs: 'none' });
    },
    remove: (id) => void store.remove(id).then(look),
    refuseShared: () => {
      const { shared: _, ...rest } = view;
      view = rest;
      change({});
    },
    change: (language, text) => {
      if (view.draft === undefined || view.draft.texts[language] === text) return;
      edit({ ...view.draft.texts, [language]: text }, {});
    },
    replace: (texts) => {
      void remember();
      edit(texts, { revision: view.revision + 1 });
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
      const answer = await put({ kind: 'audit', script });
      return answer.kind === 'audit' ? answer.audit : undefined;
    },
    wayTo: async (script, scene) => {
      const answer = await put({ kind: 'way', script, scene });
      return answer.kind === 'way' ? answer.events : undefined;
    },
  };
}

/** What only proofs find: it stays on the screen until the next proofs. */
const proved: ReadonlySet<DiagnosticId> = new Set<DiagnosticId>([
  'unreachable-scene',
  'cannot-finish',
  'dead-redirect',
  'pass-impossible',
  'fail-impossible',
  'unreachable-maximum',
  'skippable-step',
  'disclosure-before-verification',
  'longest-is-best',
  'guessable',
  'no-coach',
  'analysis-incomplete',
]);

/** The structure of a text, with what was proved of it before the last letters. */
function withEarlier(version: Version, earlier: Version | undefined): Version {
  if (earlier === undefined) return version;
  const map = earlier.map === undefined ? {} : { map: earlier.map };
  if (version.script === undefined) return { ...version, ...map };
  const scenario =
    earlier.text === version.text && earlier.scenario !== undefined ? { scenario: earlier.scenario } : {};
  const kept = earlier.diagnostics.filter(
    (old) => proved.has(old.id) && !version.diagnostics.some(isSame(old)),
  );
  const diagnostics = [...version.diagnostics, ...kept].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { ...version, diagnostics, ...map, ...scenario };
}

function isSame(one: Diagnostic) {
  return (other: Diagnostic) => other.id === one.id && other.line === one.line && other.column === one.column;
}

/** What a draft is called: its title in a language, in the other one, or the name of its folder. */
export function nameOf({ slug, texts }: Pick<Draft, 'slug' | 'texts'>, language: Language): string {
  const other = language === 'id' ? 'en' : 'id';
  return titleIn(texts[language]) || titleIn(texts[other]) || slug;
}
