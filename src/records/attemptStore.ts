import type { Logged, Mode, PlayEvent } from '../model/event.ts';
import { type Attempt, type AttemptHead, type AttemptRow, rowOf } from './attempt.ts';
import { noProfile } from './kept.ts';

/** Where attempts are kept. Every promise resolves only when the change would survive a crash. */
export interface AttemptStore {
  /** The person who uses the store now; `noProfile` where none was chosen. */
  owner(): Promise<string>;
  /** Whose an attempt that starts now is, and which assignment it answers. */
  mark(scenario: string, mode: Mode): Promise<AttemptMark>;
  /** Writes a new attempt with the events that it already has. */
  create(head: AttemptHead, events: readonly Logged<PlayEvent>[]): Promise<void>;
  /** Adds the event at this place; rejects where the place is taken. */
  append(attempt: string, index: number, event: Logged<PlayEvent>): Promise<void>;
  /** Writes the head again, when the attempt is finished. */
  update(head: AttemptHead): Promise<void>;
  read(attempt: string): Promise<Attempt | undefined>;
  /** Attempts of everyone; of one scenario where it is named. */
  list(scenario?: string): Promise<AttemptList>;
  remove(attempt: string): Promise<void>;
}

export type AttemptMark = Pick<AttemptHead, 'profile' | 'assignment'>;

/** Attempts, the latest first, and how many records could not be read; those are kept as they are. */
export interface AttemptList {
  readonly attempts: readonly Attempt[];
  readonly unreadable: number;
}

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
      if (kept === undefined || kept.length !== index) throw new Error(`place ${index} is taken`);
      kept.push(rowOf(attempt, index, event));
    },
    async update(head) {
      heads.set(head.id, head);
    },
    async read(attempt) {
      return readOne(heads.get(attempt), rows.get(attempt) ?? []);
    },
    async list(scenario) {
      const all = [...heads.values()];
      const wanted = scenario === undefined ? all : all.filter((head) => head.scenario === scenario);
      return listAttempts(wanted, (id) => rows.get(id) ?? []);
    },
    async remove(attempt) {
      heads.delete(attempt);
      rows.delete(attempt);
    },
  };
}

/** Reads stored heads with their rows; the latest start first. */
export async function listAttempts(
  heads: readonly unknown[],
  rowsOf: (id: string) => readonly unknown[],
): Promise<AttemptList> {
  const read = await Promise.all(heads.map((head) => readOne(head, rowsOf(idOf(head)))));
  const attempts = read.filter((attempt) => attempt !== undefined);
  return {
    attempts: attempts.sort((a, b) => (a.head.startedAt < b.head.startedAt ? 1 : -1)),
    unreadable: read.length - attempts.length,
  };
}

/** Reads one stored attempt. The schemas are fetched when there is something to read. */
export async function readOne(head: unknown, rows: readonly unknown[]): Promise<Attempt | undefined> {
  if (head === undefined) return undefined;
  const { readAttempt } = await import('./readAttempt.ts');
  return readAttempt(head, rows);
}

function idOf(head: unknown): string {
  return typeof head === 'object' && head !== null && 'id' in head ? String(head.id) : '';
}
