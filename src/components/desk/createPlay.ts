import type { Mode, PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead, HeadList } from '../../records/attempt.ts';
import { type AttemptStore, createMemoryStore } from '../../records/attemptStore.ts';
import { type Grip, type Hold, holdAttempt } from '../../records/holdAttempt.ts';
import { keepJournal } from '../../records/keepJournal.ts';
import { ownerOf } from '../../records/kept.ts';
import type { SimulationEvent } from '../../simulator/createSimulation.ts';
import { isLink } from '../../simulator/isLink.ts';
import { isPlayable, newAttempt } from './newAttempt.ts';
import { type Session, type SessionView, startSession } from './startSession.ts';

/** Whether this browser keeps attempts. */
export type Storage = 'opening' | 'open' | 'denied';

/** What the page shows. */
export type Scene =
  | { readonly kind: 'briefing' }
  /** Another tab has the attempt: it had it first, or took it over. */
  | { readonly kind: 'elsewhere'; readonly attempt: string; readonly hold: Exclude<Hold, 'held'> }
  | { readonly kind: 'playing'; readonly session: SessionView }
  | { readonly kind: 'debrief'; readonly attempt: Attempt }
  /** The address carries an attempt to be verified or an example to be played. */
  | { readonly kind: 'link'; readonly fragment: string };

export interface PlayView {
  readonly scene: Scene;
  readonly storage: Storage;
  readonly earlier: Earlier;
}

/** The person's attempts of this scenario, the latest first. */
export interface Earlier extends HeadList {
  /** The latest of them with their events: at most `mostShown`. */
  readonly attempts: readonly Attempt[];
}

/** Attempts that are read with their events before anybody asks for one. */
const mostShown = 50;

export interface Play {
  /** Opens the store, and reads the fragment of the page's address, again where it changes; until then the briefing is shown. A conversation that is not kept goes before a link. */
  readonly start: (fragment: string) => void;
  readonly view: () => PlayView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly begin: (mode: Mode, events?: readonly PlayEvent[], forkOf?: AttemptHead['forkOf']) => void;
  readonly resume: (attempt: string, manner?: 'ask' | 'take') => void;
  readonly send: (event: SimulationEvent) => void;
  readonly toBriefing: () => void;
  readonly toDebrief: (attempt: Attempt) => void;
  readonly remove: (attempt: string) => void;
  /** The attempt being played, with every event that it has. */
  readonly current: () => Attempt | undefined;
}

export interface PlayOptions {
  readonly scenario: Scenario;
  readonly slug: string;
  readonly openStore: () => Promise<AttemptStore>;
  readonly locks?: LockManager;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds of a clock that is never set, forward or back. */
  readonly tick: () => number;
  readonly newId: () => string;
  /** Whole number 0..2^32-1. */
  readonly newSeed: () => number;
}

export const firstPlayView: PlayView = {
  scene: { kind: 'briefing' },
  storage: 'opening',
  earlier: { heads: [], attempts: [], unreadable: 0 },
};

/** Runs the player page once started: opens the store, begins, resumes and ends attempts, one tab at a time. */
export function createPlay(options: PlayOptions): Play {
  const { scenario, slug } = options;
  const listeners = new Set<() => void>();
  let view = firstPlayView;
  let store: AttemptStore = createMemoryStore();
  let opened: Promise<void> | undefined;
  let beginning: Promise<void> | undefined;
  let session: Session | undefined;
  let grip: Grip | undefined;

  function change(part: Partial<PlayView>) {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  }

  async function open() {
    try {
      store = await options.openStore();
      await look();
      change({ storage: 'open' });
    } catch {
      store = createMemoryStore();
      change({ storage: 'denied' });
    }
  }

  async function look() {
    const [owner, list] = await Promise.all([store.owner(), store.heads(slug)]);
    const heads = list.heads.filter((head) => ownerOf(head) === owner);
    const latest = heads.slice(0, mostShown);
    const read = await Promise.all(latest.map(({ id }) => store.read(id)));
    const attempts = read.filter((attempt) => attempt !== undefined);
    const unreadable = list.unreadable + latest.length - attempts.length;
    change({ earlier: { heads, attempts, unreadable } });
  }

  function leave() {
    session?.stop();
    session = undefined;
    grip?.release();
    grip = undefined;
  }

  function lose(attempt: string, hold: Exclude<Hold, 'held'>) {
    session?.stop();
    session = undefined;
    change({ scene: { kind: 'elsewhere', attempt, hold } });
  }

  function play(attempt: Attempt, stored: number) {
    const journal = keepJournal(store, attempt, stored);
    const { now, tick } = options;
    const next = startSession(scenario, attempt, journal, { now, tick, onChange: () => show(next) });
    session = next;
    show(next);
  }

  function show(from: Session) {
    if (session !== from) return;
    const shown = from.view();
    if (shown.safety === 'taken') lose(shown.head.id, 'lost');
    else change({ scene: { kind: 'playing', session: shown } });
  }

  /** Asks for the grip on an attempt; plays it once it is held. */
  function hold(attempt: string, manner: 'ask' | 'take', onHeld: () => void) {
    leave();
    const listen = (answer: Hold) => (answer === 'held' ? onHeld() : lose(attempt, answer));
    grip = holdAttempt(attempt, manner, listen, options.locks);
  }

  async function begin(mode: Mode, events: readonly PlayEvent[], forkOf: AttemptHead['forkOf']) {
    await opened;
    const mark = await store.mark(slug, mode).catch(() => ({}));
    const attempt = newAttempt(options, mode, events, { ...mark, ...(forkOf && { forkOf }) });
    const isStored = await store.create(attempt.head, attempt.events).then(
      () => true,
      () => false,
    );
    if (!isStored) change({ storage: 'denied' });
    hold(attempt.head.id, 'ask', () => play(attempt, isStored ? attempt.events.length : -1));
  }

  async function resume(id: string) {
    const attempt = await store.read(id);
    if (attempt !== undefined && isPlayable(scenario, attempt)) play(attempt, attempt.events.length);
    else toBriefing();
  }

  function hasUnsaved(): boolean {
    const { scene, storage } = view;
    return scene.kind === 'playing' && (storage === 'denied' || scene.session.safety === 'unsaved');
  }

  function toBriefing() {
    leave();
    change({ scene: { kind: 'briefing' } });
    void look();
  }

  return {
    start: (fragment) => {
      opened ??= open();
      if (!isLink(fragment) || hasUnsaved()) return;
      leave();
      change({ scene: { kind: 'link', fragment } });
    },
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    // A second press while the first is being stored begins nothing.
    begin: (mode, events = [], forkOf) => {
      if (beginning !== undefined) return;
      beginning = begin(mode, events, forkOf).finally(() => {
        beginning = undefined;
      });
    },
    resume: (id, manner = 'ask') => hold(id, manner, () => void resume(id)),
    send: (event) => session?.send(event),
    toBriefing,
    toDebrief: (attempt) => {
      leave();
      change({ scene: { kind: 'debrief', attempt } });
      void look();
    },
    remove: (id) => void store.remove(id).then(look),
    current: () => session?.whole(),
  };
}
