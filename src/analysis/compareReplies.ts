import { plainText } from '../model/richText.ts';
import type { Reply } from '../model/scenario.ts';
import { nodeOf } from './codec.ts';
import { opening, replyOf, slotsPerScene } from './edges.ts';
import type { Graph } from './explore.ts';
import type { Model } from './findModel.ts';
import { edgeWorth, hopeless, type SolveOptions, solve } from './solve.ts';

/** How replies compare over the states of a graph in which the conversation can still end well. */
export interface Comparison {
  /** Per scene and reply (`slotOf`): states in which the reply is best. */
  readonly bestIn: Int32Array;
  /** Per scene and reply: state and edge, in fewest replies, at which it costs something; -1 where it never does. */
  readonly worseAt: Int32Array;
  readonly worseVia: Int32Array;
}

/**
 * Compares the replies of every state by what they leave possible.
 * What a reply loses only because no record was opened before it is not held against it.
 */
export function compareReplies(graph: Graph, model: Model): Comparison {
  const options = { worth: model.worth };
  const best = solve(graph, options);
  const slots = graph.plan.sceneCount * slotsPerScene;
  const bestIn = new Int32Array(slots);
  const worseAt = new Int32Array(slots).fill(-1);
  const worseVia = new Int32Array(slots).fill(-1);
  for (const state of graph.order) {
    const most = best[state] ?? hopeless;
    if (most === hopeless) continue;
    const scene = nodeOf(graph.low[state] ?? 0) * slotsPerScene;
    for (let edge = graph.edgeStart[state] ?? 0; edge < (graph.edgeEnd[state] ?? 0); edge++) {
      const reply = replyOf(graph.edges.info[edge] ?? 0);
      if (reply === opening) continue;
      const slot = scene + reply;
      if (edgeWorth(graph, edge, options, best) === most) {
        bestIn[slot] = (bestIn[slot] ?? 0) + 1;
      } else if (
        isShorter(graph, state, worseAt[slot] ?? -1) &&
        !lacksRecord(graph, state, reply, options, best)
      ) {
        worseAt[slot] = state;
        worseVia[slot] = edge;
      }
    }
  }
  return { bestIn, worseAt, worseVia };
}

function isShorter({ cost }: Graph, state: number, known: number): boolean {
  return known < 0 || (cost[state] ?? 0) < (cost[known] ?? 0);
}

/** True where the reply would be among the best if a record had been opened before it. */
function lacksRecord(
  graph: Graph,
  state: number,
  reply: number,
  options: SolveOptions,
  best: Float64Array,
): boolean {
  const { edges, edgeStart, edgeEnd } = graph;
  const first = edgeStart[state] ?? 0;
  if (replyOf(edges.info[first] ?? 0) !== opening) return false;
  if (edgeWorth(graph, first, options, best) !== best[state]) return false;
  const opened = edges.to[first] ?? 0;
  for (let edge = edgeStart[opened] ?? 0; edge < (edgeEnd[opened] ?? 0); edge++) {
    if (replyOf(edges.info[edge] ?? 0) === reply) {
      return edgeWorth(graph, edge, options, best) === best[opened];
    }
  }
  return false;
}

/** Characters that the trainee reads, the coach's note left out. */
export function lengthOf(reply: Reply): number {
  return [...plainText(reply.text)].length;
}
