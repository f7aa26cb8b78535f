import { replyPlace } from '../../model/place.ts';
import { isVerified, nodeOf } from '../codec.ts';
import { replyOf } from '../edges.ts';
import type { Finding } from '../finding.ts';
import { eventsThrough, type Moves } from '../moves.ts';

/** Replies that need a private fact and can come before `verify-identity`; values: `scene`, `reply`, `fact`. */
export function disclosure(moves: Moves): readonly Finding[] {
  const { script, graph } = moves;
  return script.scenes.flatMap((scene, node) =>
    scene.replies.flatMap((reply, index) => {
      const fact = script.facts.find(({ id, private: isPrivate }) => isPrivate && reply.needs.includes(id));
      if (fact === undefined) return [];
      const found = unverified(moves, node, index);
      if (found === undefined) return [];
      return [
        {
          id: 'disclosure-before-verification',
          place: replyPlace(scene.id, reply.id, 'needs'),
          values: { scene: scene.id, reply: reply.id, fact: fact.id },
          replies: eventsThrough(moves, found.state, found.edge),
        },
      ];
    }),
  );

  function unverified({ graph: { low, order, cost } }: Moves, node: number, index: number) {
    let best: { state: number; edge: number } | undefined;
    for (const state of order) {
      const packed = low[state] ?? 0;
      if (nodeOf(packed) !== node || isVerified(packed)) continue;
      if (best !== undefined && (cost[best.state] ?? 0) <= (cost[state] ?? 0)) continue;
      const edge = edgeOf(state, index);
      if (edge >= 0) best = { state, edge };
    }
    return best;
  }

  function edgeOf(state: number, index: number): number {
    for (let edge = graph.edgeStart[state] ?? 0; edge < (graph.edgeEnd[state] ?? 0); edge++) {
      if (replyOf(graph.edges.info[edge] ?? 0) === index) return edge;
    }
    return -1;
  }
}
