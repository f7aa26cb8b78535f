import type { Dimension } from '../../model/behaviour.ts';
import type { AttemptResult } from '../../records/attempt.ts';
import { type Listed, weakestDimension } from './bestResults.ts';

/** A scenario to play next, and why: the lowest level not passed, or all are passed. `dimension` is the weakest, where it decided. */
export interface Next {
  readonly slug: string;
  readonly reason: 'level' | 'again';
  readonly dimension?: Dimension;
}

/**
 * Chooses among the scenarios not passed at the lowest level that has any, the one that practises the weakest dimension
 * most; where all are passed, among all. Ties go to the first listed. Undefined where there is nothing to gain.
 */
export function chooseNext(
  scenarios: readonly Listed[],
  results: ReadonlyMap<string, AttemptResult>,
): Next | undefined {
  const dimension = weakestDimension(results.values());
  const open = scenarios.filter(({ slug }) => results.get(slug)?.hasPassed !== true);
  const lowest = Math.min(...open.map(({ level }) => level));
  const isAgain = open.length === 0;
  if (isAgain && dimension === undefined) return undefined;
  const candidates = isAgain ? scenarios : open.filter(({ level }) => level === lowest);
  const [first] =
    dimension === undefined
      ? candidates
      : candidates.toSorted((a, b) => b.practises[dimension] - a.practises[dimension]);
  if (first === undefined) return undefined;
  const hasDecided = dimension !== undefined && candidates.length > 1;
  return {
    slug: first.slug,
    reason: isAgain ? 'again' : 'level',
    ...(hasDecided ? { dimension } : {}),
  };
}
