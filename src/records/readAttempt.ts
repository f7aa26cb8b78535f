import { type Logged, type PlayEvent, parseEvent } from '../model/event.ts';
import type { Attempt, AttemptHead } from './attempt.ts';
import { headSchema, rowSchema } from './attemptSchema.ts';

/** Reads the head of an attempt as storage holds it; undefined where it is none. */
export function readHead(value: unknown): AttemptHead | undefined {
  const parsed = headSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

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
