import type { Points } from '../model/behaviour.ts';
import { nodeOf } from './codec.ts';
import { casePointOf, deEscalationOf, empathyOf, ends, problemSolvingOf, replyOf } from './edges.ts';
import type { Graph } from './explore.ts';

/** What no continuation that ends well is worth. */
export const hopeless = Number.NEGATIVE_INFINITY;

/** Marks replies that a search leaves out: index `scene * 16 + reply`, opening a record being reply 15. */
export type Barred = Uint8Array;

export interface SolveOptions {
  /** Worth of a point in each dimension. */
  readonly worth: Points;
  /** Taken off for each reply; opening a record is free. */
  readonly perReply?: number;
  readonly barred?: Barred;
  /** Leaves out escalated endings. */
  readonly resolvedOnly?: boolean;
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
    const scene = nodeOf(graph.low[state] ?? 0) * 16;
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
    (replyOf(info) === 15 ? 0 : perReply);
  return to >= 0 ? earned + (best[to] ?? hopeless) : earned;
}
