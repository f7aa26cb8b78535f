import { type Dimension, dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation, Outcome } from '../model/scenario.ts';
import { bandOf } from './mood.ts';

/** Shares of the dimensions in the overall score; they sum to 100 where all are measured. */
export const weights: Readonly<Record<Dimension, number>> = {
  empathy: 30,
  deEscalation: 30,
  problemSolving: 40,
};

/** Least overall score of a pass, 0..100. */
export const passOverall = 75;
/** Least score of each measured dimension of a pass, 0..100. */
export const passDimension = 60;
/** Points that the model conversation must earn in a dimension for it to be measured. */
export const leastMeasured = 2;

/** How an attempt's conversation went, as far as the score reads it. */
export interface Result {
  readonly points: Points;
  readonly outcome: Outcome;
  readonly isCritical: boolean;
  readonly hasWalkedOut: boolean;
}

/** Why an attempt did not pass; empty where it did. */
export type FailReason = 'outcome' | 'walkout' | 'critical' | 'overall' | 'dimension';

export interface Score {
  /** 0..100, whole; absent where the scenario does not measure the dimension. */
  readonly dimensions: Partial<Readonly<Record<Dimension, number>>>;
  /** 0..100, whole. */
  readonly overall: number;
  readonly hasPassed: boolean;
  readonly reasons: readonly FailReason[];
}

/** The score of a finished attempt against the scenario's model conversation. Figures are rounded down, so none shows a pass that is not one. */
export function scoreOf(result: Result, model: ModelConversation): Score {
  const shares = measuredShares(result.points, model);
  const overall = floor(overallOf(shares));
  const scores = Object.fromEntries(shares.map(({ dimension, share }) => [dimension, floor(share)]));
  const reasons: FailReason[] = [];
  if (result.hasWalkedOut) reasons.push('walkout');
  else if (result.outcome !== 'resolved' && result.outcome !== 'escalated') reasons.push('outcome');
  if (result.isCritical) reasons.push('critical');
  if (overall < passOverall) reasons.push('overall');
  if (Object.values(scores).some((value) => value < passDimension)) reasons.push('dimension');
  return { dimensions: scores, overall, hasPassed: reasons.length === 0, reasons };
}

interface Share {
  readonly dimension: Dimension;
  /** 0..100. */
  readonly share: number;
}

function measuredShares(points: Points, model: ModelConversation): readonly Share[] {
  return dimensions
    .filter((dimension) => model.measured.includes(dimension))
    .map((dimension) => ({
      dimension,
      share: Math.max(0, Math.min(100, (100 * points[dimension]) / model.points[dimension])),
    }));
}

function overallOf(shares: readonly Share[]): number {
  const total = shares.reduce((sum, { dimension }) => sum + weights[dimension], 0);
  if (total === 0) return 0;
  return shares.reduce((sum, { dimension, share }) => sum + weights[dimension] * share, 0) / total;
}

function floor(value: number): number {
  return Math.floor(value + 1e-9);
}

/** The customer's survey after the ending, 1 (worst) to 5, from the tension at the end. */
export function surveyOf(tension: number, outcome: Outcome): number {
  if (outcome === 'lost') return 1;
  const stars = 5 - bandOf(tension);
  return Math.max(1, outcome === 'unresolved' ? stars - 1 : stars);
}
