import { groupBy } from '../analysis/groupBy.ts';
import { mean } from '../analysis/mean.ts';
import { type Dimension, dimensions } from '../model/behaviour.ts';
import type { AttemptHead, AttemptResult } from '../records/attempt.ts';
import type { Review } from '../records/review.ts';

/** What a curve is drawn of: the overall score, or one dimension. */
export type Measure = 'overall' | Dimension;

export const measures: readonly Measure[] = ['overall', ...dimensions];

/** A finished attempt that counts: practice or assessment. */
export interface CurvePoint {
  readonly id: string;
  readonly scenario: string;
  /** ISO moment. */
  readonly at: string;
  readonly result: AttemptResult;
}

/** Finished attempts in the order of time. Guided ones are left out: they come with the answers. */
export function curveOf(heads: readonly AttemptHead[]): readonly CurvePoint[] {
  return heads
    .flatMap(({ id, scenario, mode, finishedAt, result }) =>
      result === undefined || finishedAt === undefined || mode === 'guided'
        ? []
        : [{ id, scenario, at: finishedAt, result }],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** How a measure stands: the mean of the last five, 0..100, and how far that is above the five before; undefined where there are none. */
export interface Standing {
  readonly mean: number;
  readonly change: number | undefined;
}

const few = 5;

/** Undefined where the measure was never scored. */
export function standingOf(points: readonly CurvePoint[], measure: Measure): Standing | undefined {
  const scores = points.flatMap(({ result }) => result[measure] ?? []);
  if (scores.length === 0) return undefined;
  const latest = mean(scores.slice(-few));
  const before = scores.slice(-2 * few, -few);
  return { mean: latest, change: before.length === 0 ? undefined : latest - mean(before) };
}

/** What goes best and what to practise, by the last five attempts; undefined before two dimensions differ. */
export function strengthOf(
  points: readonly CurvePoint[],
): { readonly best: Dimension; readonly weakest: Dimension } | undefined {
  const standings = dimensions
    .flatMap((dimension) => {
      const mean = standingOf(points, dimension)?.mean;
      return mean === undefined ? [] : [{ dimension, mean }];
    })
    .sort((a, b) => b.mean - a.mean);
  const [best, last] = [standings[0], standings.at(-1)];
  if (best === undefined || last === undefined || best.mean === last.mean) return undefined;
  return { best: best.dimension, weakest: last.dimension };
}

/** One scenario in a person's attempts. */
export interface ScenarioStanding {
  readonly scenario: string;
  readonly attempts: number;
  readonly best: number;
  readonly last: number;
  readonly hasPassed: boolean;
}

/** In the order in which the scenarios were played first. */
export function byScenario(points: readonly CurvePoint[]): readonly ScenarioStanding[] {
  const groups = groupBy(points, ({ scenario }) => scenario);
  return [...groups].map(([scenario, own]) => ({
    scenario,
    attempts: own.length,
    best: Math.max(...own.map(({ result }) => result.overall)),
    last: own.at(-1)?.result.overall ?? 0,
    hasPassed: own.some(({ result }) => result.hasPassed),
  }));
}

/** How well the questions and cards of a skill guide are known. */
export interface SkillStanding {
  /** As `skills/empati`. */
  readonly entry: string;
  readonly answered: number;
  /** Items whose last answer was not wrong. */
  readonly known: number;
}

/** Skill guides by the last answer to each of their items, the least known first. */
export function bySkill(reviews: readonly Review[]): readonly SkillStanding[] {
  const last = new Map<string, Review>();
  for (const review of reviews.toSorted((a, b) => a.at - b.at)) last.set(review.item, review);
  const own = [...last.values()].filter(({ item }) => item.startsWith('skills/'));
  return [...groupBy(own, ({ item }) => item.split('/').slice(0, 2).join('/'))]
    .map(([entry, answers]) => ({
      entry,
      answered: answers.length,
      known: answers.filter(({ rating }) => rating !== 'again').length,
    }))
    .sort((a, b) => a.known / a.answered - b.known / b.answered);
}
