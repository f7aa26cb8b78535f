import type * as z from 'zod/mini';
import { fileSchema, type RecordsFile } from './exportFile.ts';
import type { KeptName, KeptRecords } from './kept.ts';
import { readAttempt } from './readAttempt.ts';
import { readKept } from './readKept.ts';
import { readReview } from './readReview.ts';

/** A file that was read, or why it is none: `newer` is of a later version of the site, `damaged` has lost its shape. */
export type ReadFile =
  | { readonly kind: 'read'; readonly file: RecordsFile; readonly unreadable: number }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'not-ramah' | 'newer' | 'damaged' };

/** Reads a file that `writeExportFile` wrote, of any version; `unreadable` counts records left out. */
export function readExportFile(text: string): ReadFile {
  const value = parse(text);
  if (value === undefined) return { kind: 'refused', reason: 'not-json' };
  if (typeof value !== 'object' || value === null || !('ramah' in value)) {
    return { kind: 'refused', reason: 'not-ramah' };
  }
  if (typeof value.ramah === 'number' && value.ramah > 2) return { kind: 'refused', reason: 'newer' };
  const parsed = fileSchema.safeParse(value);
  return parsed.success ? readContents(parsed.data) : { kind: 'refused', reason: 'damaged' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readContents(written: z.infer<typeof fileSchema>): ReadFile {
  const tally = { unreadable: 0 };
  const attempts = readAll(tally, written.attempts, ({ head, events }) =>
    readAttempt(head, written.ramah === 1 ? events : rowsOf(head, events)),
  );
  if (written.ramah === 1) {
    return { kind: 'read', file: { version: 1, ...empty, attempts }, unreadable: tally.unreadable };
  }
  const { exportedAt, profile, profiles = [], assignment } = written;
  const kept = <Name extends KeptName>(name: Name, rows: readonly unknown[]): readonly KeptRecords[Name][] =>
    readAll(tally, rows, (row) => readKept(name, row));
  const file: RecordsFile = {
    version: 2,
    exportedAt,
    profile,
    people: profile === undefined ? profiles : [profile, ...profiles.filter(({ id }) => id !== profile.id)],
    assignment,
    attempts,
    reviews: readAll(tally, written.reviews, readReview),
    acknowledgements: kept('acknowledgements', written.acknowledgements),
    opinions: kept('opinions', written.opinions),
    readings: kept('readings', written.readings),
    assignments: kept('assignments', written.assignments),
  };
  return { kind: 'read', file, unreadable: tally.unreadable };
}

const empty = {
  people: [],
  reviews: [],
  acknowledgements: [],
  opinions: [],
  readings: [],
  assignments: [],
};

function readAll<Row, T>(
  tally: { unreadable: number },
  rows: readonly Row[],
  read: (row: Row) => T | undefined,
): readonly T[] {
  const records = rows.map(read).filter((record) => record !== undefined);
  tally.unreadable += rows.length - records.length;
  return records;
}

/** Rows as storage has them: a file leaves out what their place says. */
function rowsOf(head: unknown, events: readonly unknown[]): readonly unknown[] {
  const attempt = typeof head === 'object' && head !== null && 'id' in head ? head.id : undefined;
  return events.map((event, index) => (typeof event === 'object' ? { ...event, attempt, index } : event));
}
