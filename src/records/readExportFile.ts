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
  const steps = readingOf(text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many of how many records are read. */
export interface ReadingStep {
  readonly done: number;
  readonly of: number;
}

type Reading<T> = Generator<ReadingStep, T>;

/** The same in steps, each telling how far it is. The text is parsed before the first: a large one belongs into a worker. */
export function* readingOf(text: string): Reading<ReadFile> {
  const value = parse(text);
  if (value === undefined) return { kind: 'refused', reason: 'not-json' };
  if (typeof value !== 'object' || value === null || !('ramah' in value)) {
    return { kind: 'refused', reason: 'not-ramah' };
  }
  if (typeof value.ramah === 'number' && value.ramah > 2) return { kind: 'refused', reason: 'newer' };
  const parsed = fileSchema.safeParse(value);
  return parsed.success ? yield* readContents(parsed.data) : { kind: 'refused', reason: 'damaged' };
}

/** Records that are read between two steps. */
const slice = 400;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function* readContents(written: z.infer<typeof fileSchema>): Reading<ReadFile> {
  const tally = { unreadable: 0, done: 0, of: countOf(written) };
  yield stepOf(tally);
  const attempts = yield* readAll(tally, written.attempts, ({ head, events }) =>
    readAttempt(head, written.ramah === 1 ? events : rowsOf(head, events)),
  );
  if (written.ramah === 1) {
    return { kind: 'read', file: { version: 1, ...empty, attempts }, unreadable: tally.unreadable };
  }
  const { exportedAt, profile, profiles = [], assignment } = written;
  const kept = <Name extends KeptName>(
    name: Name,
    rows: readonly unknown[],
  ): Reading<readonly KeptRecords[Name][]> => readAll(tally, rows, (row) => readKept(name, row));
  const file: RecordsFile = {
    version: 2,
    exportedAt,
    profile,
    people: profile === undefined ? profiles : [profile, ...profiles.filter(({ id }) => id !== profile.id)],
    assignment,
    attempts,
    reviews: yield* readAll(tally, written.reviews, readReview),
    acknowledgements: yield* kept('acknowledgements', written.acknowledgements),
    opinions: yield* kept('opinions', written.opinions),
    readings: yield* kept('readings', written.readings),
    assignments: yield* kept('assignments', written.assignments),
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

interface Tally extends ReadingStep {
  unreadable: number;
  done: number;
}

function stepOf({ done, of }: Tally): ReadingStep {
  return { done, of };
}

function countOf(written: z.infer<typeof fileSchema>): number {
  return Object.values(written).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? value.length : 0),
    0,
  );
}

function* readAll<Row, T>(
  tally: Tally,
  rows: readonly Row[],
  read: (row: Row) => T | undefined,
): Reading<readonly T[]> {
  const records: T[] = [];
  for (const row of rows) {
    tally.done += 1;
    if (tally.done % slice === 0) yield stepOf(tally);
    const record = read(row);
    if (record === undefined) tally.unreadable += 1;
    else records.push(record);
  }
  return records;
}

/** Rows as storage has them: a file leaves out what their place says. */
function rowsOf(head: unknown, events: readonly unknown[]): readonly unknown[] {
  const attempt = typeof head === 'object' && head !== null && 'id' in head ? head.id : undefined;
  return events.map((event, index) => (typeof event === 'object' ? { ...event, attempt, index } : event));
}
