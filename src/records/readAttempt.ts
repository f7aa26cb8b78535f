import { type Logged, type PlayEvent, parseEvent } from '../model/event.ts';
import type { Attempt, AttemptHead, HeadList } from './attempt.ts';
import { headSchema, rowSchema } from './attemptSchema.ts';

/** Reads the head of an attempt as storage holds it; undefined where it is none. */
export function readHead(value: unknown): AttemptHead | undefined {
  const parsed = headSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Reads stored heads; the latest start first. Many are read in slices, so that the page is never held up. */
export async function readHeads(rows: readonly unknown[]): Promise<HeadList> {
  const read: AttemptHead[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % slice === slice - 1) await new Promise((resolve) => setTimeout(resolve));
    const head = readHead(row);
    if (head !== undefined) read.push(head);
  }
  return {
    heads: read.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
    unreadable: rows.length - read.length,
  };
}

/** Heads that are read without a pause. */
const slice = 1000;

/** Reads what storage or a file holds; undefined where it is no attempt, or its events have a gap. */
export function readAttempt(head: unknown, rows: readonly unknown[]): Attempt | undefined {
  const read = readHead(head);
  if (read === undefined) return undefined;
  const events = rows.map((row, index) => readRow(row, read.id, index));
  return events.every((event) => event !== undefined) ? { head: read, events } : undefined;
}

function readRow(value: unknown, attempt: string, index: number): Logged<PlayEvent> | undefined {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success || parsed.data.attempt !== attempt || parsed.data.index !== index) return undefined;
  const event = parseEvent(parsed.data.event);
  return event === undefined ? undefined : { ...event, at: parsed.data.at };
}
