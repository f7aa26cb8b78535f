import type { Attempt } from './attempt.ts';
import type {
  Acknowledgement,
  KeptName,
  KeptRecords,
  Opinion,
  Profile,
  Reading,
  ReceivedAssignment,
} from './kept.ts';
import { readAttempt } from './readAttempt.ts';
import { readKept } from './readKept.ts';
import { readReview } from './readReview.ts';
import type { Review } from './review.ts';

/** Stores whose records travel in files; the rows of attempts before their heads, which are read with them. */
export const travelling = [
  'events',
  'attempts',
  'reviews',
  'profiles',
  'assignments',
  'acknowledgements',
  'opinions',
  'readings',
] as const;

export type Travelling = (typeof travelling)[number];

/** What those stores hold, as it stands there. */
export type Snapshot = Readonly<Record<Travelling, readonly unknown[]>>;

/** Records of everyone on this device, by kind, and how many can't be read; those stay where they are. */
export interface DeviceRecords {
  readonly attempts: readonly Attempt[];
  readonly reviews: readonly Review[];
  readonly profiles: readonly Profile[];
  readonly assignments: readonly ReceivedAssignment[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly opinions: readonly Opinion[];
  readonly readings: readonly Reading[];
  readonly unreadable: number;
}

/** Reads what the stores hold. */
export function readDevice(snapshot: Snapshot): DeviceRecords {
  const reader = createDeviceReader();
  for (const name of travelling) reader.take(name, snapshot[name]);
  return reader.whole();
}

/** Reads what the stores hold piece by piece: the stores in the order of `travelling`, each in the order of its keys. */
export interface DeviceReader {
  readonly take: (name: Travelling, rows: readonly unknown[]) => void;
  readonly whole: () => DeviceRecords;
}

export function createDeviceReader(): DeviceReader {
  const tally = { unreadable: 0 };
  const rowsOf = new Map<unknown, unknown[]>();
  const attempts: Attempt[] = [];
  const reviews: Review[] = [];
  const kept: { readonly [Name in KeptName & Travelling]: KeptRecords[Name][] } = {
    profiles: [],
    assignments: [],
    acknowledgements: [],
    opinions: [],
    readings: [],
  };
  const readHead = (head: unknown) => readAttempt(head, rowsOf.get(fieldOf(head, 'id')) ?? []);
  const takeKept = <Name extends keyof typeof kept>(name: Name, rows: readonly unknown[]) =>
    takeAll(tally, kept[name], rows, (row) => readKept(name, row));
  return {
    take(name, rows) {
      if (name === 'events') groupRows(rowsOf, rows);
      else if (name === 'attempts') takeAll(tally, attempts, rows, readHead);
      else if (name === 'reviews') takeAll(tally, reviews, rows, readReview);
      else takeKept(name, rows);
    },
    whole: () => ({
      attempts: attempts.toSorted((a, b) => (a.head.startedAt < b.head.startedAt ? -1 : 1)),
      reviews: reviews.toSorted((a, b) => a.at - b.at),
      ...kept,
      unreadable: tally.unreadable,
    }),
  };
}

function takeAll<T>(
  tally: { unreadable: number },
  taken: T[],
  rows: readonly unknown[],
  read: (row: unknown) => T | undefined,
): void {
  for (const row of rows) {
    const record = read(row);
    if (record === undefined) tally.unreadable += 1;
    else taken.push(record);
  }
}

function groupRows(groups: Map<unknown, unknown[]>, rows: readonly unknown[]): void {
  for (const row of rows) {
    const attempt = fieldOf(row, 'attempt');
    const group = groups.get(attempt);
    if (group === undefined) groups.set(attempt, [row]);
    else group.push(row);
  }
}

function fieldOf(value: unknown, name: 'id' | 'attempt'): unknown {
  const record: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {};
  return record[name];
}
