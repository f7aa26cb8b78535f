import { type Dimension, dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation } from '../model/scenario.ts';
import { passDimension, passOverall, weights } from '../rubric/score.ts';
import type { Graph } from './explore.ts';
import { type Barred, solve } from './solve.ts';

/** For each state the most that its future can add: what an optimist hopes for. */
export interface Hopes {
  readonly most: Readonly<Record<Dimension, Float64Array>>;
  /** In the score's own terms, summed over the measured dimensions. */
  readonly overall: Float64Array;
  readonly overallWorth: Points;
  readonly overallNeeded: number;
  readonly needed: Points;
}

export interface PassLimits {
  readonly barred?: Barred;
  readonly resolvedOnly?: boolean;
}

/** Bounds by which a search drops what can no longer pass. */
export function findHopes(graph: Graph, model: ModelConversation, limits: PassLimits = {}): Hopes {
  const none = { empathy: 0, deEscalation: 0, problemSolving: 0 };
  const overallWorth = byDimension((dimension) =>
    model.measured.includes(dimension) ? weights[dimension] / model.points[dimension] : 0,
  );
  const total = model.measured.reduce((sum, dimension) => sum + weights[dimension], 0);
  const solveFor = (worth: Points) => solve(graph, { ...limits, worth });
  return {
    most: byDimension((dimension) => solveFor({ ...none, [dimension]: 1 })),
    overall: solveFor(overallWorth),
    overallWorth,
    overallNeeded: (passOverall * total) / 100 - 1e-6,
    needed: byDimension((dimension) =>
      model.measured.includes(dimension) ? (passDimension * model.points[dimension]) / 100 - 1e-6 : -1000,
    ),
  };
}

function byDimension<T>(of: (dimension: Dimension) => T): Record<Dimension, T> {
  const [empathy, deEscalation, problemSolving] = dimensions;
  return {
    empathy: of(empathy),
    deEscalation: of(deEscalation),
    problemSolving: of(problemSolving),
  };
}

/** True where some future of the state might still bring these points to a pass; never false where one does. */
export function mayPass(hopes: Hopes, state: number, packed: number): boolean {
  const empathy = (packed & 255) - 128;
  const deEscalation = ((packed >> 8) & 255) - 128;
  const problemSolving = ((packed >> 16) & 255) - 128;
  const { most, needed, overallWorth } = hopes;
  return (
    empathy + (most.empathy[state] ?? 0) >= needed.empathy &&
    deEscalation + (most.deEscalation[state] ?? 0) >= needed.deEscalation &&
    problemSolving + (most.problemSolving[state] ?? 0) >= needed.problemSolving &&
    empathy * overallWorth.empathy +
      deEscalation * overallWorth.deEscalation +
      problemSolving * overallWorth.problemSolving +
      (hopes.overall[state] ?? 0) >=
      hopes.overallNeeded
  );
}
