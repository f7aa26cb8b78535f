import type { Points } from '../model/behaviour.ts';
import { nodeOf } from './codec.ts';
import {
  casePointOf,
  deEscalationOf,
  empathyOf,
  ends,
  opening,
  problemSolvingOf,
  replyOf,
  slotsPerScene,
} from './edges.ts';
import type { Graph } from './explore.ts';

/** What no continuation that ends well is worth. */
export const hopeless = Number.NEGATIVE_INFINITY;

/** Marks replies that a search leaves out: by `slotOf`, opening a record being the reply `opening`. */
export type Barred = Uint8Array;

export interface Limits {
  readonly barred?: Barred;
  /** Leaves out escalated endings. */
  readonly resolvedOnly?: boolean;
}

export interface SolveOptions extends Limits {
  /** Worth of a point in each dimension. */
  readonly worth: Points;
  /** Taken off for each reply; opening a record is free. */
  readonly perReply?: number;
}

/**
 * The most that each state's future earns among those that end resolved or escalated without a critical behaviour,
 * the wrap-up answered right; `hopeless` where there is none.
 */
export function solve(graph: Graph, options: SolveOptions): Float64Array {
  const { edges, order, edgeStart, edgeEnd } = graph;
  const best = new Float64Array(graph.size).fill(hopeless);
  const { barred } = options;
  for (let place = order.length - 1; place >= 0; place--) {
    const state = order[place] ?? 0;
    const scene = nodeOf(graph.low[state] ?? 0) * slotsPerScene;
    let most = hopeless;
    for (let edge = edgeStart[state] ?? 0; edge < (edgeEnd[state] ?? 0); edge++) {
      if (barred !== undefined && barred[scene + replyOf(edges.info[edge] ?? 0)] === 1) continue;
      const worth = edgeWorth(graph, edge, options, best);
      if (worth > most) most = worth;
    }
    best[state] = most;
  }
  return best;
}

/** What an edge earns together with the best future after it. */
export function edgeWorth(graph: Graph, edge: number, options: SolveOptions, best: Float64Array): number {
  const to = graph.edges.to[edge] ?? ends.failed;
  if (to === ends.failed || (to === ends.escalated && options.resolvedOnly === true)) return hopeless;
  const info = graph.edges.info[edge] ?? 0;
  const { worth, perReply = 0 } = options;
  const earned =
    worth.empathy * empathyOf(info) +
    worth.deEscalation * deEscalationOf(info) +
    worth.problemSolving * (problemSolvingOf(info) + casePointOf(info)) -
    (replyOf(info) === opening ? 0 : perReply);
  return to >= 0 ? earned + (best[to] ?? hopeless) : earned;
}

/** Figures of a state in what `solveTogether` gives: empathy, de-escalation, problem solving, and their sum by worth. */
export const figures = 4;

/** `solve` for each dimension by itself and for a weighted sum, in one go: four figures a state, side by side. */
export function solveTogether(graph: Graph, sum: Points, limits: Limits = {}): Float64Array {
  const { edges, order, edgeStart, edgeEnd, low } = graph;
  const { barred } = limits;
  const worstEnd = limits.resolvedOnly === true ? ends.resolved : ends.escalated;
  const best = new Float64Array(graph.size * figures).fill(hopeless);
  for (let place = order.length - 1; place >= 0; place--) {
    const state = order[place] ?? 0;
    const scene = nodeOf(low[state] ?? 0) * slotsPerScene;
    let empathy = hopeless;
    let deEscalation = hopeless;
    let problemSolving = hopeless;
    let overall = hopeless;
    for (let edge = edgeStart[state] ?? 0; edge < (edgeEnd[state] ?? 0); edge++) {
      const info = edges.info[edge] ?? 0;
      if (barred !== undefined && barred[scene + replyOf(info)] === 1) continue;
      const to = edges.to[edge] ?? ends.failed;
      if (to === ends.failed || to < worstEnd) continue;
      const after = to * figures;
      const e = empathyOf(info);
      const d = deEscalationOf(info);
      const p = problemSolvingOf(info) + casePointOf(info);
      const all = sum.empathy * e + sum.deEscalation * d + sum.problemSolving * p;
      empathy = Math.max(empathy, to < 0 ? e : e + (best[after] ?? hopeless));
      deEscalation = Math.max(deEscalation, to < 0 ? d : d + (best[after + 1] ?? hopeless));
      problemSolving = Math.max(problemSolving, to < 0 ? p : p + (best[after + 2] ?? hopeless));
      overall = Math.max(overall, to < 0 ? all : all + (best[after + 3] ?? hopeless));
    }
    best[state * figures] = empathy;
    best[state * figures + 1] = deEscalation;
    best[state * figures + 2] = problemSolving;
    best[state * figures + 3] = overall;
  }
  return best;
}
