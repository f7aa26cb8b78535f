import { replyPlace } from '../../model/place.ts';
import { plainText } from '../../model/richText.ts';
import type { Script } from '../../model/scenario.ts';
import { kinds } from '../../rubric/prepare.ts';
import type { Comparison } from '../compareReplies.ts';
import { slotOf } from '../edges.ts';
import type { Graph } from '../explore.ts';
import type { Finding } from '../finding.ts';
import { formatWay, wayThrough } from '../way.ts';

/** Replies that cost something, or are critical, and have no coach's note; values: `scene`, `reply`. */
export function noCoach(script: Script, graph: Graph, comparison: Comparison): readonly Finding[] {
  return script.scenes.flatMap((scene, node) =>
    scene.replies.flatMap((reply, index) => {
      if (reply.coach !== undefined && plainText(reply.coach) !== '') return [];
      const slot = slotOf(node, index);
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
