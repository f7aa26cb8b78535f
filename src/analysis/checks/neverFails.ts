import type { ModelConversation } from '../../model/scenario.ts';
import { ends } from '../edges.ts';
import type { Graph } from '../explore.ts';
import { findHopes, mayPass } from '../hopes.ts';
import { addPoints, makePassTest, packPoints } from '../points.ts';
import { StateTable } from '../stateTable.ts';

export interface NeverFails {
  /** True where every conversation passes. */
  readonly isProved: boolean;
  /** False where the cap stopped the search undecided. */
  readonly isComplete: boolean;
  readonly visited: number;
}

/** Decides whether every conversation passes, whatever is answered in the wrap-up. The graph must be complete. */
export function neverFails(values: Graph, model: ModelConversation, cap: number): NeverFails {
  const hopes = findHopes(values, model);
  const passes = makePassTest(model);
  const seen = new StateTable();
  seen.add(values.roots[0] ?? 0, packPoints({ empathy: 0, deEscalation: 0, problemSolving: 0 }));
  for (let at = 0; at < seen.size; at++) {
    if (seen.size > cap) return { isProved: false, isComplete: false, visited: seen.size };
    const state = seen.low[at] ?? 0;
    for (let edge = values.edgeStart[state] ?? 0; edge < (values.edgeEnd[state] ?? 0); edge++) {
      const to = values.edges.to[edge] ?? ends.failed;
      const points = addPoints(seen.high[at] ?? 0, values.edges.info[edge] ?? 0);
      const isOpen = to >= 0 && mayPass(hopes, to, points);
      const hasPassed = to < 0 && to !== ends.failed && passes(points);
      if (!isOpen && !hasPassed) return { isProved: false, isComplete: true, visited: seen.size };
      if (isOpen) seen.add(to, points);
    }
  }
  return { isProved: true, isComplete: true, visited: seen.size };
}
