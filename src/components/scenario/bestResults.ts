import { type Dimension, dimensions } from '../../model/behaviour.ts';
import type { AttemptHead, AttemptResult } from '../../records/attempt.ts';

/** What the catalogue knows of a scenario. */
export interface Listed {
  readonly slug: string;
  /** 1 beginner .. 3 expert. */
  readonly level: number;
  readonly hash: string;
  readonly rubric: string;
  /** Share of each dimension in the points of the model conversation, 0..1; 0 where it is not measured. */
  readonly practises: Readonly<Record<Dimension, number>>;
}

/** The best result by slug, of practice and assessment on the scenario as it is now: a pass before a miss, then the higher score. Guided attempts do not count. */
export function bestResults(
  heads: readonly AttemptHead[],
  scenarios: readonly Listed[],
): ReadonlyMap<string, AttemptResult> {
  const best = new Map<string, AttemptResult>();
  for (const { scenario, hash, rubric, mode, result } of heads) {
    const listed = scenarios.find(({ slug }) => slug === scenario);
    if (listed?.hash !== hash || listed.rubric !== rubric) continue;
    if (result === undefined || mode === 'guided') continue;
    const known = best.get(scenario);
    if (known === undefined || rank(result) > rank(known)) best.set(scenario, result);
  }
  return best;
}

function rank({ hasPassed, overall }: AttemptResult): number {
  return overall + (hasPassed ? 1000 : 0);
}

/** The dimension with the lowest mean over the best results; undefined where nothing is measured yet, or nothing is wanting. */
export function weakestDimension(results: Iterable<AttemptResult>): Dimension | undefined {
  const all = [...results];
  const means = dimensions.flatMap((dimension) => {
    const scores = all.flatMap((result) => result[dimension] ?? []);
    const sum = scores.reduce((total, score) => total + score, 0);
    return scores.length === 0 ? [] : [{ dimension, mean: sum / scores.length }];
  });
  const [weakest] = means.sort((a, b) => a.mean - b.mean);
  return weakest === undefined || weakest.mean >= 100 ? undefined : weakest.dimension;
}
