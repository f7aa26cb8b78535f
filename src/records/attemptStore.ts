import type { Logged, Mode, PlayEvent } from '../model/event.ts';
import { type Attempt, type AttemptHead, type AttemptRow, type HeadList, rowOf } from './attempt.ts';
import { noProfile } from './kept.ts';

/** Where attempts are kept. Every promise resolves only when the change would survive a crash. */
export interface AttemptStore {
  /** The person who uses the store now; `noProfile` where none was chosen. */
  owner(): Promise<string>;
  /** Whose an attempt that starts now is, and which assignment it answers. */
  mark(scenario: string, mode: Mode): Promise<AttemptMark>;
  /** Writes a new attempt with the events that it already has. */
  create(head: AttemptHead, events: readonly Logged<PlayEvent>[]): Promise<void>;
  /** Adds the event at this place; rejects where the place is taken, and with a `NotFoundError` where the attempt was deleted. */
  append(attempt: string, index: number, event: Logged<PlayEvent>): Promise<void>;
  /** Writes the head again, when the attempt is finished; rejects with a `NotFoundError` where the attempt was deleted. */
  update(head: AttemptHead): Promise<void>;
  read(attempt: string): Promise<Attempt | undefined>;
  /** Heads of everyone's attempts; of one scenario where it is named. One request, however many there are. */
  heads(scenario?: string): Promise<HeadList>;
  remove(attempt: string): Promise<void>;
}

export type AttemptMark = Pick<AttemptHead, 'profile' | 'assignment'>;

/** A store that lasts as long as the page: what is left where the browser refuses storage. */
export function createMemoryStore(): AttemptStore {
  const heads = new Map<string, AttemptHead>();
  const rows = new Map<string, AttemptRow[]>();
  return {
    owner: async () => noProfile,
    mark: async () => ({}),
    async create(head, events) {
      heads.set(head.id, head);
      rows.set(
        head.id,
        events.map((event, index) => rowOf(head.id, index, event)),
      );
    },
    async append(attempt, index, event) {
      const kept = rows.get(attempt);
      if (kept === undefined) throw new DOMException('', 'NotFoundError');
      if (kept.length !== index) throw new Error(`place ${index} is taken`);
      kept.push(rowOf(attempt, index, event));
    },
    async update(head) {
      if (!heads.has(head.id)) throw new DOMException('', 'NotFoundError');
      heads.set(head.id, head);
    },
    async read(attempt) {
      return readOne(heads.get(attempt), rows.get(attempt) ?? []);
    },
    async heads(scenario) {
      const all = [...heads.values()];
      return listHeads(scenario === undefined ? all : all.filter((head) => head.scenario === scenario));
    },
    async remove(attempt) {
      heads.delete(attempt);
      rows.delete(attempt);
    },
  };
}

/** Reads stored heads; the latest start first. The schemas are fetched when there is something to read. */
export async function listHeads(rows: readonly unknown[]): Promise<HeadList> {
  if (rows.length === 0) return { heads: [], unreadable: 0 };
  const { readHeads } = await import('./readAttempt.ts');
  return readHeads(rows);
}

/** Reads one stored attempt. The schemas are fetched when there is something to read. */
export async function readOne(head: unknown, rows: readonly unknown[]): Promise<Attempt | undefined> {
  if (head === undefined) return undefined;
  const { readAttempt } = await import('./readAttempt.ts');
  return readAttempt(head, rows);
}
