import type { Review } from '../records/review.ts';
import type { DayOf } from './planSession.ts';
import type { Memories } from './recall.ts';

/** What a learner wants to know of their study. */
export interface Statistics {
  /** Items that will be remembered for a week or longer. */
  readonly learnt: number;
  readonly items: number;
  /** Share of right answers, 0..1, among the last thirty to items that were asked before; undefined before the fifth. */
  readonly retention: number | undefined;
  /** On how many of the last seven days, today included, something was answered. */
  readonly days: number;
}

const window = 30;
const fewest = 5;
const week = 7;

/** Figures over these items, from the study log and the schedule. */
export function statisticsOf(
  items: readonly string[],
  reviews: readonly Review[],
  memories: Memories,
  now: number,
  dayOf: DayOf,
): Statistics {
  const wanted = new Set(items);
  const own = reviews.filter(({ item }) => wanted.has(item));
  const today = dayOf(now);
  const days = new Set(own.map(({ at }) => dayOf(at)).filter((day) => day > today - week && day <= today));
  const learnt = [...wanted].filter((item) => (memories.get(item)?.stability ?? 0) >= week);
  return { learnt: learnt.length, items: wanted.size, retention: retentionOf(own), days: days.size };
}

function retentionOf(reviews: readonly Review[]): number | undefined {
  const seen = new Set<string>();
  const repeats = [...reviews]
    .sort((a, b) => a.at - b.at)
    .filter(({ item }) => seen.has(item) || !seen.add(item));
  const last = repeats.slice(-window);
  if (last.length < fewest) return undefined;
  return last.filter(({ rating }) => rating !== 'again').length / last.length;
}
