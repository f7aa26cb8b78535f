import { ends, opening, replyOf } from './edges.ts';
import type { Graph } from './explore.ts';

/** How many ways through a scenario there are. */
export interface Conversations {
  /** Different sequences of replies, every record being open from the start; exact, decimal. */
  readonly count: string;
  /** Fewest and most replies of any conversation, walk-outs included. */
  readonly shortest: number;
  readonly longest: number;
}

/** Counts the conversations of a complete graph that kept only what moves. */
export function countConversations(graph: Graph): Conversations {
  const root = graph.roots[0] ?? 0;
  const first = graph.edgeStart[root] ?? 0;
  const start = replyOf(graph.edges.info[first] ?? 0) === opening ? (graph.edges.to[first] ?? root) : root;
  return {
    count: exactly(graph, start).toString(),
    shortest: extreme(graph, root, Math.min),
    longest: extreme(graph, root, Math.max),
  };
}

/** Paths to an end, in floating point where that is exact, in big numbers where not. */
function exactly(graph: Graph, start: number): bigint {
  const counts = new Float64Array(graph.size);
  let most = 0;
  eachBackward(graph, (state, successors) => {
    let sum = 0;
    for (const to of successors) sum += to < 0 ? 1 : (counts[to] ?? 0);
    counts[state] = sum;
    most = Math.max(most, sum);
  });
  if (most <= Number.MAX_SAFE_INTEGER) return BigInt(counts[start] ?? 0);
  const big: bigint[] = new Array(graph.size).fill(0n);
  eachBackward(graph, (state, successors) => {
    let sum = 0n;
    for (const to of successors) sum += to < 0 ? 1n : (big[to] ?? 0n);
    big[state] = sum;
  });
  return big[start] ?? 0n;
}

function extreme(graph: Graph, root: number, pick: (a: number, b: number) => number): number {
  const lengths = new Int32Array(graph.size);
  eachBackward(graph, (state, successors, opened) => {
    let found = opened < 0 ? undefined : lengths[opened];
    for (const to of successors) {
      const length = 1 + (to < 0 ? 0 : (lengths[to] ?? 0));
      found = found === undefined ? length : pick(found, length);
    }
    lengths[state] = found ?? 0;
  });
  return lengths[root] ?? 0;
}

/** Visits every state after all that it leads to, with where its replies lead and where opening a record does, or -1. */
function eachBackward(
  graph: Graph,
  visit: (state: number, successors: readonly number[], opened: number) => void,
): void {
  const { order, edgeStart, edgeEnd, edges } = graph;
  for (let place = order.length - 1; place >= 0; place--) {
    const state = order[place] ?? 0;
    const successors: number[] = [];
    let opened = -1;
    for (let edge = edgeStart[state] ?? 0; edge < (edgeEnd[state] ?? 0); edge++) {
      const to = edges.to[edge] ?? ends.failed;
      if (replyOf(edges.info[edge] ?? 0) === opening) opened = to;
      else successors.push(to);
    }
    visit(state, successors, opened);
  }
}
