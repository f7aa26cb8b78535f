import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import { ownerOf } from '../../records/kept.ts';
import { openAttempts } from '../../records/openAttempts.ts';
import { openProfiles } from '../../records/openProfiles.ts';
import { openReadings } from '../../records/openReadings.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';
import { openStudy } from '../../records/openStudy.ts';
import type { Review } from '../../records/review.ts';
import type { LearningFacts } from '../../site/learning.ts';
import type { Known } from '../../study/pathProgress.ts';

/** What this browser keeps of the person who uses it. */
export interface Learner {
  /** The name of their profile; empty where they chose none. */
  readonly name: string;
  /** Of their attempts, the latest first. */
  readonly heads: readonly AttemptHead[];
  readonly reviews: readonly Review[];
  /** Entries marked as read, as `collection/slug`. */
  readonly read: ReadonlySet<string>;
  /** One of the attempts with its events; undefined where it can't be read. */
  readonly attempt: (id: string) => Promise<Attempt | undefined>;
}

/** Reads the records of the person who uses this browser; rejects where storage is refused. */
export async function readLearner(): Promise<Learner> {
  const profile = await readActiveProfile(await openSettings());
  const store = await openAttempts();
  const [{ heads }, { reviews }, readings, profiles] = await Promise.all([
    store.heads(),
    openStudy().then((store) => store.list()),
    openReadings().then((store) => store.list(profile)),
    openProfiles().then((store) => store.list()),
  ]);
  return {
    name: profiles.records.find(({ id }) => id === profile)?.name ?? '',
    heads: heads.filter((head) => ownerOf(head) === profile),
    reviews: reviews.filter((review) => ownerOf(review) === profile),
    read: new Set(readings.records.map(({ entry }) => entry)),
    attempt: store.read,
  };
}

/** True where nothing of this person is kept. */
export function isNew({ heads, reviews, read }: Learner): boolean {
  return heads.length + reviews.length + read.size === 0;
}

/** What progress on a path is computed from. */
export function knownOf(
  { heads, reviews, read }: Pick<Learner, 'heads' | 'reviews' | 'read'>,
  { scenarios }: Pick<LearningFacts, 'scenarios'>,
): Known {
  return {
    read,
    answered: new Set(reviews.map(({ item }) => item)),
    heads,
    rules: new Map(scenarios.map((scenario) => [scenario.slug, scenario])),
  };
}
