import { endingPlace, scenePlace } from '../../model/place.ts';
import { nodeOf } from '../codec.ts';
import type { Finding } from '../finding.ts';
import type { Moves } from '../moves.ts';

/** Scenes and endings that no conversation reaches, the walk-out ending excepted; values: `id`. Needs a complete graph. */
export function unreachable({ graph }: Moves): readonly Finding[] {
  const reached = new Set(graph.endings.keys());
  for (const low of graph.low.subarray(0, graph.size)) reached.add(nodeOf(low));
  const { plan } = graph;
  return plan.nodeIds.flatMap((id, node) => {
    if (reached.has(node) || node === plan.walkout) return [];
    const place = node < plan.sceneCount ? scenePlace(id) : endingPlace(id);
    return [{ id: 'unreachable-scene', place, values: { id } }];
  });
}
