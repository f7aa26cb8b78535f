import type { BehaviourId, Points } from '../model/behaviour.ts';
import type { Reply } from '../model/scenario.ts';
import { behaviourRows, kinds } from '../rubric/prepare.ts';
import { isUntimely, type State } from '../rubric/rules.ts';

/** What a behaviour did where it occurred: it paid, it had paid before, it came too early, it cost, or it fails the attempt. */
export type Verdict = 'paid' | 'repeated' | 'untimely' | 'cost' | 'critical';

export interface Effect {
  readonly behaviour: BehaviourId;
  readonly verdict: Verdict;
}

/** What each behaviour of a reply did, given the states around it. */
export function effectsOf(reply: Reply, before: State, after: State): readonly Effect[] {
  return [...new Set(reply.does)].map((behaviour) => ({
    behaviour,
    verdict: verdictOf(behaviour, before, after),
  }));
}

function verdictOf(behaviour: BehaviourId, before: State, after: State): Verdict {
  const row = behaviourRows.get(behaviour);
  if (row === undefined) throw new Error(`the codebook has no row for ${behaviour}`);
  if (row.kind === kinds.critical) return 'critical';
  if (row.kind === kinds.negative) return 'cost';
  if (isUntimely(row, before, after.steps)) return 'untimely';
  return (before.paid & row.bit) === 0 ? 'paid' : 'repeated';
}

/** Points gained from one state to a later one, by dimension. */
export function gained(before: State, after: State): Points {
  return {
    empathy: after.empathy - before.empathy,
    deEscalation: after.deEscalation - before.deEscalation,
    problemSolving: after.problemSolving - before.problemSolving,
  };
}

/** Points of an attempt so far. */
export function pointsOf(state: State): Points {
  return { empathy: state.empathy, deEscalation: state.deEscalation, problemSolving: state.problemSolving };
}
