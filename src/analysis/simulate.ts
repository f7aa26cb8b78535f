import type { ModelConversation, Script } from '../model/scenario.ts';
import { type Plan, prepare } from '../rubric/prepare.ts';
import { chooseReply, initialState, isOver, openFact, recordCaseRight, type State } from '../rubric/rules.ts';
import { type Score, scoreOf } from '../rubric/score.ts';
import { type Draw, seededDraw } from './draw.ts';

/** Attempts of someone who picks at random, with every fact open. */
export interface Sample {
  readonly attempts: number;
  readonly passed: number;
  /** Wilson interval of 95 % for the probability of passing, 0..1. */
  readonly interval: readonly [least: number, most: number];
  /** The states in which they ended. */
  readonly ends: readonly State[];
}

/** Plays random attempts; equal seeds play equal attempts. */
export function simulate(script: Script, model: ModelConversation, attempts: number, seed: number): Sample {
  const plan = prepare(script);
  const draw = seededDraw(seed);
  const ends = Array.from({ length: attempts }, () => playOnce(script, plan, draw));
  const passed = ends.filter((end) => scoreEnd(plan, model, end).hasPassed).length;
  return { attempts, passed, interval: wilson(passed, attempts), ends };
}

function playOnce(script: Script, plan: Plan, draw: Draw): State {
  let state = openFact(plan, initialState(plan), 2 ** plan.factIds.length - 1);
  while (!isOver(plan, state)) {
    const replies = plan.replies[state.node] ?? [];
    const reply = replies[draw(replies.length)];
    if (reply === undefined) throw new Error('a scene has no reply');
    state = chooseReply(plan, state, reply);
  }
  const isRight = script.case.every(({ options, right }) => options[draw(options.length)]?.id === right);
  return plan.hasCase && isRight ? recordCaseRight(state) : state;
}

/** The score of an ended attempt. */
export function scoreEnd(plan: Plan, model: ModelConversation, end: State): Score {
  const outcome = plan.outcomes[end.node - plan.sceneCount] ?? 'lost';
  const { isCritical, hasWalkedOut } = end;
  return scoreOf({ points: end, outcome, isCritical, hasWalkedOut }, model);
}

/** Wilson's interval of 95 % for a share. */
export function wilson(hits: number, tries: number): readonly [number, number] {
  if (tries === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / tries;
  const centre = share + (z * z) / (2 * tries);
  const spread = z * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries));
  const scale = 1 + (z * z) / tries;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
