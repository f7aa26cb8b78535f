import { type Dimension, dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation, Outcome, Script } from '../model/scenario.ts';
import { type Plan, prepare, type ReplyPlan } from '../rubric/prepare.ts';
import {
  chooseReply,
  initialState,
  isOffered,
  isOver,
  openFact,
  recordCaseRight,
  type State,
} from '../rubric/rules.ts';
import { leastMeasured, scoreOf, weights } from '../rubric/score.ts';

/** One whole conversation, as a test that trusts nothing but the rules sees it. */
export interface Conversation {
  readonly replies: readonly ReplyPlan[];
  /** Every state from the start, before and after each opening and reply. */
  readonly states: readonly State[];
  readonly last: State;
  readonly outcome: Outcome;
}

/** For tests: every conversation of a small script from a state, facts opened in every possible order of turns. */
export function everyConversation(script: Script, from?: State): readonly Conversation[] {
  const plan = prepare(script);
  const found: Conversation[] = [];
  const follow = (states: readonly State[], replies: readonly ReplyPlan[]): void => {
    const state = lastOf(states);
    if (isOver(plan, state)) {
      const outcome = plan.outcomes[state.node - plan.sceneCount] ?? 'lost';
      found.push({ replies, states, last: state, outcome });
      return;
    }
    for (const opened of openings(plan, state)) {
      for (const reply of plan.replies[state.node] ?? []) {
        if (isOffered(opened, reply)) {
          follow([...states, opened, chooseReply(plan, opened, reply)], [...replies, reply]);
        }
      }
    }
  };
  follow([from ?? initialState(plan)], []);
  return found;
}

/** The state with each set of further facts open, the present one first. */
export function openings(plan: Plan, state: State): readonly State[] {
  const states = [state];
  for (let fact = 1; fact < 1 << plan.factIds.length; fact <<= 1) {
    if ((state.facts & fact) !== 0) continue;
    states.push(...states.map((before) => openFact(plan, before, fact)));
  }
  return states;
}

/** Probability that someone passes who opens everything and then picks replies and answers at random. */
export function slowChance(script: Script, model: ModelConversation): number {
  const plan = prepare(script);
  const right = script.case.reduce((chance, { options }) => chance / options.length, 1);
  const from = (state: State): number => {
    if (isOver(plan, state)) {
      const outcome = plan.outcomes[state.node - plan.sceneCount] ?? 'lost';
      const one = { replies: [], states: [], last: state, outcome };
      const at = (isRight: boolean) => (passes(plan, one, model, isRight) ? 1 : 0);
      return right * at(true) + (1 - right) * at(false);
    }
    const replies = plan.replies[state.node] ?? [];
    return replies.reduce((sum, reply) => sum + from(chooseReply(plan, state, reply)) / replies.length, 0);
  };
  return from(openFact(plan, initialState(plan), 2 ** plan.factIds.length - 1));
}

/** Points of an ended conversation, the wrap-up answered right or not. */
export function pointsAt(plan: Plan, state: State, isCaseRight: boolean): Points {
  const { empathy, deEscalation, problemSolving } =
    plan.hasCase && isCaseRight ? recordCaseRight(state) : state;
  return { empathy, deEscalation, problemSolving };
}

export function endsWell({ last, outcome }: Conversation): boolean {
  return !last.isCritical && !last.hasWalkedOut && (outcome === 'resolved' || outcome === 'escalated');
}

export function passes(
  plan: Plan,
  { last, outcome }: Conversation,
  model: ModelConversation,
  isCaseRight: boolean,
): boolean {
  const { isCritical, hasWalkedOut } = last;
  const points = pointsAt(plan, last, isCaseRight);
  return scoreOf({ points, outcome, isCritical, hasWalkedOut }, model).hasPassed;
}

export interface SlowModel {
  readonly most: Points;
  readonly points: Points;
  readonly measured: readonly Dimension[];
  readonly replies: readonly ReplyPlan[];
}

/** The model conversation by looking at all of them. */
export function slowModel(plan: Plan, all: readonly Conversation[]): SlowModel | undefined {
  const good = all.filter(endsWell);
  if (good.length === 0) return undefined;
  const of = (conversation: Conversation) => pointsAt(plan, conversation.last, true);
  const mostIn = (dimension: Dimension) =>
    Math.max(...good.map((conversation) => of(conversation)[dimension]));
  const most = {
    empathy: mostIn('empathy'),
    deEscalation: mostIn('deEscalation'),
    problemSolving: mostIn('problemSolving'),
  };
  let measured = dimensions.filter((dimension) => most[dimension] >= leastMeasured);
  for (;;) {
    const best = good.reduce((a, b) => (compare(plan, b, a, most, measured) < 0 ? b : a));
    const points = of(best);
    const kept = measured.filter((dimension) => points[dimension] >= leastMeasured);
    if (kept.length === measured.length) return { most, points, measured, replies: best.replies };
    measured = kept;
  }
}

/** Negative where the first is the better model: worth, fewer turns, source order. */
function compare(
  plan: Plan,
  a: Conversation,
  b: Conversation,
  most: Points,
  measured: readonly Dimension[],
): number {
  const product = measured.reduce((all, dimension) => all * most[dimension], 1);
  const worth = (conversation: Conversation) =>
    measured.reduce(
      (sum, dimension) =>
        sum +
        (weights[dimension] * product * pointsAt(plan, conversation.last, true)[dimension]) / most[dimension],
      0,
    );
  const difference = worth(b) - worth(a) || a.replies.length - b.replies.length;
  if (difference !== 0) return difference;
  const places = a.replies.map((reply, place) => reply.index - (b.replies[place]?.index ?? 0));
  return places.find((place) => place !== 0) ?? 0;
}

export function lastOf<T>(items: readonly T[]): T {
  const last = items.at(-1);
  if (last === undefined) throw new Error('nothing is the last of an empty list');
  return last;
}
