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

/** Stores whose records travel in files. */
export const travelling = [
  'attempts',
  'events',
  'reviews',
  'profiles',
  'assignments',
  'acknowledgements',
  'opinions',
  'readings',
] as const;

/** What those stores hold, as it stands there. */
export type Snapshot = Readonly<Record<(typeof travelling)[number], readonly unknown[]>>;

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
  const tally = { unreadable: 0 };
  const kept = <Name extends KeptName & keyof Snapshot>(name: Name): readonly KeptRecords[Name][] =>
    readAll(tally, snapshot[name], (row) => readKept(name, row));
  const rows = groupRows(snapshot.events);
  const attempts = readAll(tally, snapshot.attempts, (head) =>
    readAttempt(head, rows.get(fieldOf(head, 'id')) ?? []),
  );
  return {
    attempts: attempts.toSorted((a, b) => (a.head.startedAt < b.head.startedAt ? -1 : 1)),
    reviews: readAll(tally, snapshot.reviews, readReview).toSorted((a, b) => a.at - b.at),
    profiles: kept('profiles'),
    assignments: kept('assignments'),
    acknowledgements: kept('acknowledgements'),
    opinions: kept('opinions'),
    readings: kept('readings'),
    unreadable: tally.unreadable,
  };
}

function readAll<T>(
  tally: { unreadable: number },
  rows: readonly unknown[],
  read: (row: unknown) => T | undefined,
): readonly T[] {
  const records = rows.map(read).filter((record) => record !== undefined);
  tally.unreadable += rows.length - records.length;
  return records;
}

/** Rows come in the order of their keys: attempt, then place. */
function groupRows(rows: readonly unknown[]): ReadonlyMap<unknown, readonly unknown[]> {
  const groups = new Map<unknown, unknown[]>();
  for (const row of rows) {
    const attempt = fieldOf(row, 'attempt');
    const group = groups.get(attempt);
    if (group === undefined) groups.set(attempt, [row]);
    else group.push(row);
  }
  return groups;
}

function fieldOf(value: unknown, name: 'id' | 'attempt'): unknown {
  const record: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {};
  return record[name];
}
