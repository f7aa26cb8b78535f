import { formatEvent } from '../model/event.ts';
import type { Attempt } from './attempt.ts';
import type { RecordsFile } from './exportFile.ts';
import type { DeviceRecords } from './readDevice.ts';

/** Kinds of record that a file brings, by the name of their list on the device. */
export type MergeKind = Exclude<keyof DeviceRecords, 'unreadable'>;

/** How many records of a file are new, bring kept ones further, are known, or contradict one that stays as it is. */
export interface MergeTally {
  readonly fresh: number;
  readonly updated: number;
  readonly known: number;
  readonly different: number;
}

export type MergeReport = Readonly<Record<MergeKind, MergeTally>>;

/** What to write, each in place of the record with its key, and what that amounts to. */
export interface MergePlan {
  readonly write: Omit<DeviceRecords, 'unreadable'>;
  readonly report: MergeReport;
}

/** What a file would change here. Nothing newer gives way to something older, and no kept attempt is rewritten. */
export function planMerge(device: DeviceRecords, file: RecordsFile): MergePlan {
  const steps = planningOf(device, file);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps short enough for a screen to answer in between. */
export function* planningOf(device: DeviceRecords, file: RecordsFile): Generator<undefined, MergePlan> {
  const attempts = yield* mergeKind(
    device.attempts,
    file.attempts,
    ({ head }) => head.id,
    judgeAttempt,
    keepOwner,
  );
  const reviews = yield* mergeKind(device.reviews, file.reviews, reviewKey, (kept, one) =>
    kept.rating === one.rating ? 'known' : 'different',
  );
  const profiles = yield* mergeKind(
    device.profiles,
    file.people,
    ({ id }) => id,
    () => 'known',
  );
  const assignments = yield* mergeKind(device.assignments, file.assignments, assignmentKey, () => 'known');
  const acknowledgements = yield* mergeKind(
    device.acknowledgements,
    file.acknowledgements,
    updatedKey,
    judgeByTime,
  );
  const opinions = yield* mergeKind(device.opinions, file.opinions, entryKey, judgeByTime);
  const readings = yield* mergeKind(device.readings, file.readings, entryKey, judgeByTime);
  return {
    write: {
      attempts: attempts.write,
      reviews: reviews.write,
      profiles: profiles.write,
      assignments: assignments.write,
      acknowledgements: acknowledgements.write,
      opinions: opinions.write,
      readings: readings.write,
    },
    report: {
      attempts: attempts.tally,
      reviews: reviews.tally,
      profiles: profiles.tally,
      assignments: assignments.tally,
      acknowledgements: acknowledgements.tally,
      opinions: opinions.tally,
      readings: readings.tally,
    },
  };
}

type Verdict = Exclude<keyof MergeTally, 'fresh'>;

/** Records that are judged without a pause. */
const slice = 400;

function* mergeKind<Kept, One extends Kept>(
  kept: readonly Kept[],
  brought: readonly One[],
  keyOf: (record: Kept) => string,
  judge: (kept: Kept, one: One) => Verdict,
  join: (kept: Kept, one: One) => One = (_, one) => one,
): Generator<undefined, { readonly write: readonly One[]; readonly tally: MergeTally }> {
  const known = new Map(kept.map((record) => [keyOf(record), record]));
  const write = new Map<string, One>();
  const tally = { fresh: 0, updated: 0, known: 0, different: 0 };
  for (const [place, one] of brought.entries()) {
    if (place % slice === slice - 1) yield;
    const key = keyOf(one);
    const before = known.get(key);
    const verdict = before === undefined ? 'fresh' : judge(before, one);
    tally[verdict] += 1;
    if (verdict === 'known' || verdict === 'different') continue;
    const next = before === undefined ? one : join(before, one);
    known.set(key, next);
    write.set(key, next);
  }
  return { write: [...write.values()], tally };
}

/** An attempt is brought further where the kept one is its beginning. */
function judgeAttempt(kept: Attempt, one: Attempt): Verdict {
  const isSame = startKey(kept) === startKey(one) && areAlike(kept, one);
  if (!isSame || (kept.head.finishedAt !== undefined && one.events.length > kept.events.length))
    return 'different';
  const isFurther =
    one.events.length > kept.events.length ||
    (one.events.length === kept.events.length &&
      one.head.finishedAt !== undefined &&
      kept.head.finishedAt === undefined);
  return isFurther ? 'updated' : 'known';
}

/** The attempt as it was brought; whose it is, what it answers and where it comes from stay as they were kept. */
function keepOwner({ head: { profile, assignment, forkOf } }: Attempt, one: Attempt): Attempt {
  const kept = { ...(profile && { profile }), ...(assignment && { assignment }), ...(forkOf && { forkOf }) };
  return { ...one, head: { ...one.head, ...kept } };
}

function startKey({ head }: Attempt): string {
  const { scenario, hash, rubric, language, mode, seed, startedAt } = head;
  return JSON.stringify([scenario, hash, rubric, language, mode, seed, startedAt]);
}

/** The shorter one is the beginning of the longer one. */
function areAlike(a: Attempt, b: Attempt): boolean {
  const count = Math.min(a.events.length, b.events.length);
  const textOf = ({ events }: Attempt) =>
    events.slice(0, count).map((event) => `${event.at} ${formatEvent(event)}`);
  return textOf(a).join() === textOf(b).join();
}

/** Of two words of a person on the same thing the later one holds. */
export function judgeByTime(kept: { readonly at: string }, one: { readonly at: string }): Verdict {
  return Date.parse(one.at) > Date.parse(kept.at) ? 'updated' : 'known';
}

function reviewKey({ item, at }: { readonly item: string; readonly at: number }): string {
  return `${item} ${at}`;
}

function assignmentKey({ profile, id }: { readonly profile: string; readonly id: string }): string {
  return `${profile} ${id}`;
}

function entryKey({ profile, entry }: { readonly profile: string; readonly entry: string }): string {
  return `${profile} ${entry}`;
}

function updatedKey(record: {
  readonly profile: string;
  readonly entry: string;
  readonly updated: string;
}): string {
  return `${entryKey(record)} ${record.updated}`;
}
