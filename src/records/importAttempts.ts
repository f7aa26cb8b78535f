import type { Attempt } from './attempt.ts';
import { readAttempt } from './readAttempt.ts';

export interface Imported {
  readonly attempts: readonly Attempt[];
  /** How many entries of the file could not be read. */
  readonly unreadable: number;
}

/** Reads a file that `exportAttempts` wrote; undefined where it is none. */
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
