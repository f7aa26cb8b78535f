import type { Step } from '../../model/behaviour.ts';
import { documentPlace } from '../../model/place.ts';
import type { ModelConversation, Script } from '../../model/scenario.ts';
import { type Plan, stepBit } from '../../rubric/prepare.ts';
import { opening, slotOf, slotsPerScene } from '../edges.ts';
import type { Graph } from '../explore.ts';
import type { Finding } from '../finding.ts';
import { searchPass } from '../passSearch.ts';
import type { Barred } from '../solve.ts';
import { answersRight, formatWay } from '../way.ts';

/** Tension at the start from which a customer must be acknowledged. */
const upsetTension = 40;

export interface Skips {
  readonly findings: readonly Finding[];
  /** False where the cap left some step undecided. */
  readonly isComplete: boolean;
  readonly visited: number;
}

/** Steps without which a conversation passes; values: `step`. */
export function skippableStep(script: Script, graph: Graph, model: ModelConversation, cap: number): Skips {
  const steps: Step[] =
    script.customer.tension >= upsetTension ? ['empathise', 'diagnose', 'confirm'] : ['diagnose', 'confirm'];
  const searches = steps.map((step) => ({
    step,
    search: searchPass(graph, {
      model,
      cap,
      barred: fulfilling(graph.plan, step),
      resolvedOnly: step === 'confirm',
    }),
  }));
  return {
    findings: searches.flatMap(({ step, search }) => {
      if (search.way === undefined) return [];
      const replies = [...formatWay(script, graph, search.way), ...answersRight(script)];
      return [{ id: 'skippable-step', place: documentPlace, values: { step }, replies }];
    }),
    isComplete: searches.every(({ search }) => search.isComplete),
    visited: searches.reduce((sum, { search }) => sum + search.visited, 0),
  };
}

/** Replies that fulfil the step whenever they are chosen; opening a record fulfils `diagnose`. */
function fulfilling(plan: Plan, step: Step): Barred {
  const barred = new Uint8Array(plan.sceneCount * slotsPerScene);
  const bit = stepBit(step);
  plan.replies.forEach((replies, scene) => {
    if (step === 'diagnose') barred[slotOf(scene, opening)] = 1;
    for (const reply of replies) {
      if (reply.does.some((row) => row.step === bit)) barred[slotOf(scene, reply.index)] = 1;
    }
  });
  return barred;
}
