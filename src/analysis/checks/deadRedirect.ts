import { redirectPlace } from '../../model/place.ts';
import { moods } from '../../model/scenario.ts';
import type { Finding } from '../finding.ts';
import type { Moves } from '../moves.ts';

/** Redirects that never apply; values: `in`, `mood`, `to`. Needs a complete graph. */
export function deadRedirect({ script, graph }: Moves): readonly Finding[] {
  return script.redirects.flatMap((redirect, index) => {
    const node = graph.plan.nodeIds.indexOf(redirect.in);
    const own = moods.indexOf(redirect.mood);
    const worse = script.redirects
      .filter((other) => other.in === redirect.in)
      .map((other) => moods.indexOf(other.mood))
      .filter((band) => band > own);
    const applies = moods.some(
      (_, band) => band >= own && band < Math.min(...worse, 5) && graph.redirected[node * 5 + band] === 1,
    );
    if (applies) return [];
    return [{ id: 'dead-redirect', place: redirectPlace(index), values: { ...redirect } }];
  });
}
