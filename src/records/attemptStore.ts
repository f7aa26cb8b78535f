import type { Logged, PlayEvent } from '../model/event.ts';
import { type Attempt, type AttemptHead, type AttemptRow, rowOf } from './attempt.ts';

/** Where attempts are kept. Every promise resolves only when the change would survive a crash. */
export interface AttemptStore {
  /** Writes a new attempt with the events that it already has. */
  create(head: AttemptHead, events: readonly Logged<PlayEvent>[]): Promise<void>;
  /** Adds the event at this place; rejects where the place is taken. */
  append(attempt: string, index: number, event: Logged<PlayEvent>): Promise<void>;
  /** Writes the head again, when the attempt is finished. */
  update(head: AttemptHead): Promise<void>;
  read(attempt: string): Promise<Attempt | undefined>;
  list(): Promise<AttemptList>;
  remove(attempt: string): Promise<void>;
}

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
    async list() {
      return listAttempts([...heads.values()], (id) => rows.get(id) ?? []);
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
