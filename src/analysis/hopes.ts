import { type Dimension, dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation } from '../model/scenario.ts';
import { passDimension, passOverall, weights } from '../rubric/score.ts';
import type { Graph } from './explore.ts';
import { figures, hopeless, type Limits, solveTogether } from './solve.ts';

/** For each state the most that its future can add: what an optimist hopes for. */
export interface Hopes {
  /** Four figures a state, as `solveTogether` gives them; the sum is in the score's own terms. */
  readonly most: Float64Array;
  readonly overallWorth: Points;
  readonly overallNeeded: number;
  readonly needed: Points;
}

/** Bounds by which a search drops what can no longer pass. */
export function findHopes(graph: Graph, model: ModelConversation, limits: Limits = {}): Hopes {
  const isMeasured = (dimension: Dimension) => model.measured.includes(dimension);
  const overallWorth = byDimension((dimension) =>
    isMeasured(dimension) ? weights[dimension] / model.points[dimension] : 0,
  );
  const total = model.measured.reduce((sum, dimension) => sum + weights[dimension], 0);
  return {
    most: solveTogether(graph, overallWorth, limits),
    overallWorth,
    overallNeeded: (passOverall * total) / 100 - 1e-6,
    needed: byDimension((dimension) =>
      isMeasured(dimension) ? (passDimension * model.points[dimension]) / 100 - 1e-6 : hopeless,
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
  const at = state * figures;
  return (
    empathy + (most[at] ?? 0) >= needed.empathy &&
    deEscalation + (most[at + 1] ?? 0) >= needed.deEscalation &&
    problemSolving + (most[at + 2] ?? 0) >= needed.problemSolving &&
    empathy * overallWorth.empathy +
      deEscalation * overallWorth.deEscalation +
      problemSolving * overallWorth.problemSolving +
      (most[at + 3] ?? 0) >=
      hopes.overallNeeded
  );
}
