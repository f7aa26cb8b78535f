import { formatEvent } from '../model/event.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Attempt, AttemptResult } from '../records/attempt.ts';
import { type Game, gameOf, isFinished } from '../rubric/replay.ts';
import type { State } from '../rubric/rules.ts';
import { isAllowed } from '../simulator/modes.ts';
import { type Retelling, retell } from '../simulator/replay.ts';
import { resultOf, scoreState } from '../simulator/scoreState.ts';
import { type Check, type PlayedTurn, type SkillTally, scoreKeys } from './cohort.ts';
import { modelPaid, tallySkills } from './tallySkills.ts';

/** A scenario of this site, ready to verify attempts of it. */
export interface Verifier {
  readonly scenario: Scenario;
  readonly game: Game;
  /** Bits of the behaviours that the model conversation is paid for. */
  readonly modelPaid: number;
}

export function verifierOf(scenario: Scenario): Verifier {
  const game = gameOf(scenario);
  return { scenario, game, modelPaid: modelPaid(game, scenario) };
}

export interface Verified {
  readonly check: Check;
  readonly score?: AttemptResult;
  readonly turns: readonly PlayedTurn[];
  readonly skills: readonly SkillTally[];
}

/** Replays an attempt on the site's own scenario and compares what it claims; `verifier` is undefined where the site has none of that name. */
export function verifyAttempt(verifier: Verifier | undefined, { head, events }: Attempt): Verified {
  if (verifier === undefined) return nothing({ kind: 'unknownScenario' });
  const { scenario, game } = verifier;
  if (head.hash !== scenario.hash) return nothing({ kind: 'otherVersion', what: 'scenario' });
  if (head.rubric !== scenario.rubricHash) return nothing({ kind: 'otherVersion', what: 'rubric' });
  const foreign = events.findIndex(({ type }) => !isAllowed(head.mode, type));
  const told = retell(game, foreign < 0 ? events : events.slice(0, foreign));
  const refused = told.refused ?? (foreign < 0 ? undefined : foreign);
  const culprit = refused === undefined ? undefined : events[refused];
  if (refused !== undefined && culprit !== undefined) {
    return nothing({ kind: 'impossible', event: formatEvent(culprit), place: refused + 1 });
  }
  if (head.forkOf !== undefined && head.mode !== 'practice') return altered('fork');
  return judge(verifier, told, head.result);
}

function judge(verifier: Verifier, told: Retelling, claimed: AttemptResult | undefined): Verified {
  const { scenario, game } = verifier;
  const { state } = told.progress;
  const score = scoreState(scenario, state);
  if (score === undefined || !isFinished(game, told.progress)) {
    return claimed === undefined ? nothing({ kind: 'unfinished' }) : altered('end');
  }
  const result = resultOf(score);
  if (claimed !== undefined && !isSame(claimed, result)) return altered('result');
  return {
    check: { kind: 'verified' },
    score: result,
    turns: turnsOf(told),
    skills: skillsOf(verifier, told, state),
  };
}

function turnsOf({ turns }: Retelling): readonly PlayedTurn[] {
  return turns.map(({ scene, reply, before }) => ({ scene: scene.id, reply: reply.id, before }));
}

function skillsOf({ modelPaid: model }: Verifier, { turns }: Retelling, end: State): readonly SkillTally[] {
  return tallySkills(
    model,
    end.paid,
    turns.flatMap(({ reply }) => reply.does),
  );
}

function isSame(claimed: AttemptResult, result: AttemptResult): boolean {
  return claimed.hasPassed === result.hasPassed && scoreKeys.every((key) => claimed[key] === result[key]);
}

function altered(why: 'result' | 'end' | 'fork'): Verified {
  return nothing({ kind: 'altered', why });
}

function nothing(check: Check): Verified {
  return { check, turns: [], skills: [] };
}
