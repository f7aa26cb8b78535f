import type { Mode, PlayEvent } from '../../model/event.ts';
import type { Attempt, AttemptHead, HeadList } from '../../records/attempt.ts';
import { type AttemptStore, createMemoryStore } from '../../records/attemptStore.ts';
import { ownerOf } from '../../records/kept.ts';
import type { SimulationEvent } from '../../simulator/createSimulation.ts';
import { isLink } from '../../simulator/isLink.ts';
import { createSeat, type Scene, type SeatOptions } from './createSeat.ts';
import { isPlayable, newAttempt } from './newAttempt.ts';

/** Whether this browser keeps attempts. */
export type Storage = 'opening' | 'open' | 'denied';

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

export interface PlayOptions extends SeatOptions {
  readonly slug: string;
  readonly openStore: () => Promise<AttemptStore>;
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
  const { slug } = options;
  const listeners = new Set<() => void>();
  let view = firstPlayView;
  let store: AttemptStore = createMemoryStore();
  let opened: Promise<void> | undefined;
  let beginning: Promise<void> | undefined;
  const seat = createSeat(options, (scene) => change({ scene }));

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
    change({ earlier: await readEarlier(store, slug) });
  }

  /** A storage that no longer answers is told of. */
  const deny = () => change({ storage: 'denied' });
  const lookAgain = () => void look().catch(deny);

  async function begin(mode: Mode, events: readonly PlayEvent[], forkOf: AttemptHead['forkOf']) {
    await opened;
    const mark = await store.mark(slug, mode).catch(() => ({}));
    const attempt = newAttempt(options, mode, events, { ...mark, ...(forkOf && { forkOf }) });
    const isStored = await store.create(attempt.head, attempt.events).then(
      () => true,
      () => false,
    );
    if (!isStored) change({ storage: 'denied' });
    const stored = isStored ? attempt.events.length : -1;
    seat.hold(attempt.head.id, 'ask', () => seat.play(store, attempt, stored));
  }

  async function resume(id: string) {
    const attempt = await store.read(id).catch(() => undefined);
    if (attempt !== undefined && isPlayable(options.scenario, attempt))
      seat.play(store, attempt, attempt.events.length);
    else toBriefing();
  }

  function hasUnsaved(): boolean {
    const { scene, storage } = view;
    return scene.kind === 'playing' && (storage === 'denied' || scene.session.safety === 'unsaved');
  }

  function toBriefing() {
    seat.leave();
    change({ scene: { kind: 'briefing' } });
    lookAgain();
  }

  return {
    start: (fragment) => {
      opened ??= open();
      if (!isLink(fragment) || hasUnsaved()) return;
      seat.leave();
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
    resume: (id, manner = 'ask') => seat.hold(id, manner, () => void resume(id)),
    send: (event) => seat.session()?.send(event),
    toBriefing,
    toDebrief: (attempt) => {
      seat.leave();
      change({ scene: { kind: 'debrief', attempt } });
      lookAgain();
    },
    remove: (id) => void store.remove(id).catch(deny).then(lookAgain),
    current: () => seat.session()?.whole(),
  };
}

/** What the page lists of the person's attempts. */
async function readEarlier(store: AttemptStore, slug: string): Promise<Earlier> {
  const [owner, list] = await Promise.all([store.owner(), store.heads(slug)]);
  const heads = list.heads.filter((head) => ownerOf(head) === owner);
  const latest = heads.slice(0, mostShown);
  const read = await Promise.all(latest.map(({ id }) => store.read(id)));
  const attempts = read.filter((attempt) => attempt !== undefined);
  return { heads, attempts, unreadable: list.unreadable + latest.length - attempts.length };
}
