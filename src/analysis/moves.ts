import type { Script } from '../model/scenario.ts';
import { nodeOf } from './codec.ts';
import type { Graph } from './explore.ts';
import { formatWay, wayThrough, wayToState } from './way.ts';

/** A script with all that can happen in it, points aside. */
export interface Moves {
  readonly script: Script;
  readonly graph: Graph;
}

/** A state with the shortest events that lead to it. */
export interface Found {
  readonly state: number;
  readonly events: readonly string[];
}

/** The state of a scene, matching a condition on its packed form, that fewest replies lead to. */
export function shortestIn(moves: Moves, node: number, matches: (low: number) => boolean): Found | undefined {
  const { graph } = moves;
  let best = -1;
  for (const state of graph.order) {
    const low = graph.low[state] ?? 0;
    if (nodeOf(low) !== node || !matches(low)) continue;
    if (best < 0 || (graph.cost[state] ?? 0) < (graph.cost[best] ?? 0)) best = state;
  }
  if (best < 0) return undefined;
  return { state: best, events: formatWay(moves.script, graph, wayToState(graph, best)) };
}

/** The shortest events up to a state and along one of its edges. */
export function eventsThrough(moves: Moves, state: number, edge: number): readonly string[] {
  return formatWay(moves.script, moves.graph, wayThrough(moves.graph, state, edge));
}
