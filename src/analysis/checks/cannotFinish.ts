import { scenePlace } from '../../model/place.ts';
import type { Plan } from '../../rubric/prepare.ts';
import type { Finding } from '../finding.ts';
import { successors } from '../liveness.ts';
import { type Moves, shortestIn } from '../moves.ts';

/** Reachable scenes that lead to no ordinary ending, tension, patience and facts left aside; values: `scene`. */
export function cannotFinish(moves: Moves): readonly Finding[] {
  const { plan } = moves.graph;
  const finishing = canFinish(plan);
  return moves.script.scenes.flatMap((scene, node) => {
    if (finishing.has(node)) return [];
    const found = shortestIn(moves, node, () => true);
    if (found === undefined) return [];
    return [
      {
        id: 'cannot-finish',
        place: scenePlace(scene.id),
        values: { scene: scene.id },
        replies: found.events,
      },
    ];
  });
}

/** Nodes from which an ending other than the walk-out's can be reached. */
function canFinish(plan: Plan): Set<number> {
  const next = successors(plan);
  const found = new Set<number>();
  plan.outcomes.forEach((_, index) => {
    if (plan.sceneCount + index !== plan.walkout) found.add(plan.sceneCount + index);
  });
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    next.forEach((targets, scene) => {
      if (targets.some((target) => found.has(target))) found.add(scene);
    });
  }
  return found;
}
