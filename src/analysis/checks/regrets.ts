import { documentPlace, replyPlace } from '../../model/place.ts';
import { plainText } from '../../model/richText.ts';
import type { Reply, Script } from '../../model/scenario.ts';
import { kinds } from '../../rubric/prepare.ts';
import { nodeOf } from '../codec.ts';
import { opening, replyOf } from '../edges.ts';
import type { Graph } from '../explore.ts';
import type { Finding } from '../finding.ts';
import type { Model } from '../findModel.ts';
import { edgeWorth, hopeless, solve } from '../solve.ts';
import { formatWay, wayThrough } from '../way.ts';

/** How replies compare over the states of a graph in which the conversation can still end well. */
export interface Comparison {
  /** Per scene and reply (`scene * 16 + reply`): states in which the reply is best. */
  readonly bestIn: Int32Array;
  /** Per scene and reply: state and edge, in fewest replies, at which it costs something; -1 where it never does. */
  readonly worseAt: Int32Array;
  readonly worseVia: Int32Array;
}

/** Compares the replies of every state by what they leave possible. */
export function compareReplies(graph: Graph, model: Model): Comparison {
  const options = { worth: model.worth };
  const best = solve(graph, options);
  const slots = graph.plan.sceneCount * 16;
  const bestIn = new Int32Array(slots);
  const worseAt = new Int32Array(slots).fill(-1);
  const worseVia = new Int32Array(slots).fill(-1);
  for (const state of graph.order) {
    const most = best[state] ?? hopeless;
    if (most === hopeless) continue;
    const scene = nodeOf(graph.low[state] ?? 0) * 16;
    for (let edge = graph.edgeStart[state] ?? 0; edge < (graph.edgeEnd[state] ?? 0); edge++) {
      const reply = replyOf(graph.edges.info[edge] ?? 0);
      if (reply === opening) continue;
      const slot = scene + reply;
      if (edgeWorth(graph, edge, options, best) === most) {
        bestIn[slot] = (bestIn[slot] ?? 0) + 1;
        continue;
      }
      const known = worseAt[slot] ?? -1;
      if (known >= 0 && (graph.cost[known] ?? 0) <= (graph.cost[state] ?? 0)) continue;
      worseAt[slot] = state;
      worseVia[slot] = edge;
    }
  }
  return { bestIn, worseAt, worseVia };
}

/** Replies that cost something, or are critical, and have no coach's note; values: `scene`, `reply`. */
export function noCoach(script: Script, graph: Graph, comparison: Comparison): readonly Finding[] {
  return script.scenes.flatMap((scene, node) =>
    scene.replies.flatMap((reply, index) => {
      if (reply.coach !== undefined && plainText(reply.coach) !== '') return [];
      const slot = node * 16 + index;
      const state = comparison.worseAt[slot] ?? -1;
      const isCritical = graph.plan.replies[node]?.[index]?.does.some((row) => row.kind === kinds.critical);
      if (state < 0 && isCritical !== true) return [];
      const finding = {
        id: 'no-coach',
        place: replyPlace(scene.id, reply.id),
        values: { scene: scene.id, reply: reply.id },
      } as const;
      if (state < 0) return [finding];
      const way = wayThrough(graph, state, comparison.worseVia[slot] ?? -1);
      return [{ ...finding, replies: formatWay(script, graph, way) }];
    }),
  );
}

/** The longest reply is the best in more than half of the scenes with a choice; values: `count`, `of`. */
export function longestIsBest(script: Script, comparison: Comparison): readonly Finding[] {
  let count = 0;
  let of = 0;
  script.scenes.forEach((scene, node) => {
    if (scene.replies.length < 2) return;
    of++;
    const times = scene.replies.map((_, index) => comparison.bestIn[node * 16 + index] ?? 0);
    const most = Math.max(...times);
    const best = scene.replies[times.indexOf(most)];
    const longest = Math.max(...scene.replies.map(lengthOf));
    if (most > 0 && best !== undefined && lengthOf(best) === longest) count++;
  });
  if (count * 2 <= of) return [];
  return [{ id: 'longest-is-best', place: documentPlace, values: { count, of } }];
}

/** Characters that the trainee reads, the coach's note left out. */
export function lengthOf(reply: Reply): number {
  return [...plainText(reply.text)].length;
}
