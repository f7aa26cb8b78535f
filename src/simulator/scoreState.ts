import type { Scenario } from '../model/scenario.ts';
import type { State } from '../rubric/rules.ts';
import { type Score, scoreOf } from '../rubric/score.ts';
import { pointsOf } from './effects.ts';

/** The score of an attempt that stands in this state; undefined where it is no ending. */
export function scoreState(scenario: Scenario, state: State): Score | undefined {
  const ending = scenario.endings[state.node - scenario.scenes.length];
  if (ending === undefined) return undefined;
  const { isCritical, hasWalkedOut } = state;
  const result = { points: pointsOf(state), outcome: ending.outcome, isCritical, hasWalkedOut };
  return scoreOf(result, scenario.model);
}

/** A score as attempts store it. */
export function resultOf({ overall, hasPassed, dimensions }: Score) {
  return { overall, hasPassed, ...dimensions };
}
