import type { Logged, PlayEvent } from '../model/event.ts';
import type { Attempt, AttemptHead } from '../records/attempt.ts';
import type { AttemptStore } from '../records/attemptStore.ts';
import { ownedBy, ownerOf } from '../records/kept.ts';

/** Hears of an attempt whenever it has been stored with something new; the writer waits for the answer. */
export type Listener = (attempt: Attempt) => Promise<void> | void;

/** The same store, whose writes are told once they are safe. */
export function watchStore(store: AttemptStore, listen: Listener): AttemptStore {
  const known = new Map<string, { head: AttemptHead; events: readonly Logged<PlayEvent>[] }>();

  async function wholeOf(id: string): Promise<Attempt | undefined> {
    return known.get(id) ?? (await store.read(id));
  }

  async function tell(attempt: Attempt | undefined): Promise<void> {
    if (attempt === undefined) return;
    known.set(attempt.head.id, attempt);
    await listen(attempt);
  }

  return {
    ...store,
    async create(head, events) {
      await store.create(head, events);
      await tell({ head, events });
    },
    async append(id, index, event) {
      const before = await wholeOf(id);
      await store.append(id, index, event);
      await tell(before && { head: before.head, events: [...before.events.slice(0, index), event] });
    },
    async update(head) {
      await store.update(head);
      const whole = await wholeOf(head.id);
      await tell(whole && { head, events: whole.events });
    },
    async read(id) {
      const attempt = await store.read(id);
      if (attempt !== undefined) known.set(id, attempt);
      return attempt;
    },
  };
}

/** The same store as one person sees it: only their attempts, and what is written is theirs. */
export function ownStore(store: AttemptStore, profile: string): AttemptStore {
  const own = (head: AttemptHead): AttemptHead => ({ ...head, ...ownedBy(profile) });
  return {
    ...store,
    create: (head, events) => store.create(own(head), events),
    update: (head) => store.update(own(head)),
    owner: async () => profile,
    mark: async () => ownedBy(profile),
    async heads(scenario) {
      const { heads, unreadable } = await store.heads(scenario);
      return { heads: heads.filter((head) => ownerOf(head) === profile), unreadable };
    },
  };
}
