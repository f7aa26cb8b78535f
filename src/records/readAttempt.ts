import { type Logged, type PlayEvent, parseEvent } from '../model/event.ts';
import type { Attempt } from './attempt.ts';
import { headSchema, rowSchema } from './attemptSchema.ts';

/** Reads what storage or a file holds; undefined where it is no attempt, or its events have a gap. */
export function readAttempt(head: unknown, rows: readonly unknown[]): Attempt | undefined {
  const parsed = headSchema.safeParse(head);
  if (!parsed.success) return undefined;
  const events = rows.map((row, index) => readRow(row, parsed.data.id, index));
  return events.every((event) => event !== undefined) ? { head: parsed.data, events } : undefined;
}

function readRow(value: unknown, attempt: string, index: number): Logged<PlayEvent> | undefined {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success || parsed.data.attempt !== attempt || parsed.data.index !== index) return undefined;
  const event = parseEvent(parsed.data.event);
  return event === undefined ? undefined : { ...event, at: parsed.data.at };
}
