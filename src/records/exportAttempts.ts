import { type Attempt, readAttempt, rowOf } from './attempt.ts';

/*
 * Exported file, version 1: { "ramah": 1, "attempts": [{ "head": {…}, "events": [{ attempt, index, at, event }] }] }
 */

/** The text of a file with these attempts, complete and readable by `importAttempts`. */
export function exportAttempts(attempts: readonly Attempt[]): string {
  const written = attempts.map(({ head, events }) => ({
    head,
    events: events.map((event, index) => rowOf(head.id, index, event)),
  }));
  return `${JSON.stringify({ ramah: 1, attempts: written }, null, 2)}\n`;
}

export interface Imported {
  readonly attempts: readonly Attempt[];
  /** How many entries of the file could not be read. */
  readonly unreadable: number;
}

/** Reads an exported file; undefined where it is none. */
export function importAttempts(text: string): Imported | undefined {
  const file = parse(text);
  if (!isRecord(file) || file.ramah !== 1 || !Array.isArray(file.attempts)) return undefined;
  const read = file.attempts.map((entry: unknown) =>
    isRecord(entry) && Array.isArray(entry.events) ? readAttempt(entry.head, entry.events) : undefined,
  );
  const attempts = read.filter((attempt) => attempt !== undefined);
  return { attempts, unreadable: read.length - attempts.length };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
