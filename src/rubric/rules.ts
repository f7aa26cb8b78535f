import { bandOf } from './mood.ts';
import { type BehaviourRow, kinds, type Plan, paidBit, type ReplyPlan, rowOf, stepBit } from './prepare.ts';

/** Everything that an attempt's future can read, as numbers. Immutable. */
export interface State {
  /** Node of the plan: a scene, or an ending where the conversation is over. */
  readonly node: number;
  /** 0..100. */
  readonly tension: number;
  /** Bits of the opened facts. */
  readonly facts: number;
  /** Bits of the steps done. */
  readonly steps: number;
  /** Two bits for each behaviour whose tension changes with the occurrence: how often so far, at most 3. */
  readonly counts: number;
  /** Bits of the positive behaviours that have paid. */
  readonly paid: number;
  readonly empathy: number;
  readonly deEscalation: number;
  readonly problemSolving: number;
  readonly isCritical: boolean;
  /** Replies in a row that ended at tension 80 or more. */
  readonly hot: number;
  /** Replies so far. */
  readonly turn: number;
  /** Nudges since the last reply, at most 2. */
  readonly nudges: number;
  readonly hasWalkedOut: boolean;
}

/** Tension from which the customer leaves at once. */
export const walkoutTension = 95;
/** Tension from which a turn counts as hot. */
const hotTension = 80;
/** Hot turns in a row after which the customer leaves. */
const hotTurns = 2;
/** Until a remedy is offered, replies do not soothe below this. */
const unresolvedFloor = 25;
/** A nudge adds this, to at most `nudgeCeiling`, and at most `nudgesPerTurn` times a turn. */
const nudgeTension = 5;
const nudgeCeiling = 94;
export const nudgesPerTurn = 2;
const largestDrop = -20;
const largestRise = 30;
const recommendTension = 40;
const untimelyRecommendation = 12;
const angryTension = 60;
const unacknowledgedQuestion = 3;

export const acknowledged = stepBit('empathise');
export const diagnosed = stepBit('diagnose');
const checkRecord = rowOf('check-record');
const recordCase = rowOf('record-case');
/** Bits of the behaviours that offer a way out, and all of them together. */
export const remedyBits = [paidBit('offer-solution'), paidBit('offer-alternative'), paidBit('escalate-warm')];
export const remedies = remedyBits.reduce((all, bit) => all | bit);

/** The state in which a conversation starts. Redirects do not apply to the first scene. */
export function initialState(plan: Plan): State {
  return {
    node: 0,
    tension: plan.tension,
    facts: 0,
    steps: plan.steps,
    counts: 0,
    paid: 0,
    empathy: 0,
    deEscalation: 0,
    problemSolving: 0,
    isCritical: false,
    hot: 0,
    turn: 0,
    nudges: 0,
    hasWalkedOut: false,
  };
}

/** True where the conversation has reached an ending. */
export function isOver(plan: Plan, state: State): boolean {
  return state.node >= plan.sceneCount;
}

/** True where every fact that the reply needs is open and its scene is the present one. */
export function isOffered(state: State, reply: ReplyPlan): boolean {
  return reply.scene === state.node && (reply.needs & ~state.facts) === 0;
}

/** Opens facts, given as their bits: the first one that any reply needs pays `check-record` and counts as diagnosis. */
export function openFact(plan: Plan, state: State, fact: number): State {
  const opened = { ...state, facts: state.facts | fact };
  return (fact & plan.neededFacts) === 0 ? opened : pay(opened, checkRecord);
}

/** The state once a behaviour outside any reply has paid; the same state where it had. */
function pay(state: State, row: BehaviourRow): State {
  if ((state.paid & row.bit) !== 0) return state;
  return {
    ...state,
    steps: state.steps | row.step,
    paid: state.paid | row.bit,
    empathy: state.empathy + row.empathy,
    deEscalation: state.deEscalation + row.deEscalation,
    problemSolving: state.problemSolving + row.problemSolving,
  };
}

/** The clock ran out: the customer grows impatient. No effect after two in one turn. */
export function nudge(state: State): State {
  if (state.nudges >= nudgesPerTurn) return state;
  const tension = Math.max(state.tension, Math.min(nudgeCeiling, state.tension + nudgeTension));
  return {
    ...state,
    tension,
    deEscalation: state.deEscalation + bandOf(state.tension) - bandOf(tension),
    nudges: state.nudges + 1,
  };
}

/** The wrap-up answered all right: pays `record-case`; the same state where a reply did. */
export function recordCaseRight(state: State): State {
  return pay(state, recordCase);
}

/** What one reply does, and where it leads. The reply must be offered. */
export function chooseReply(plan: Plan, state: State, reply: ReplyPlan): State {
  const stepsWithReply = stepsAfter(state, reply);
  let { counts, paid, empathy, deEscalation, problemSolving, isCritical } = state;
  let effect = 0;
  for (const row of reply.does) {
    effect += tensionOf(row, state, stepsWithReply);
    if (isUntimely(row, state, stepsWithReply)) continue;
    if (row.countShift >= 0 && ((counts >> row.countShift) & 3) < 3) counts += 1 << row.countShift;
    if (row.kind === kinds.critical) isCritical = true;
    if (row.kind === kinds.positive && (paid & row.bit) !== 0) continue;
    paid |= row.bit;
    empathy += row.empathy;
    deEscalation += row.deEscalation;
    problemSolving += row.problemSolving;
  }
  const tension = soothe(state.tension, effect, paid);
  const turn = state.turn + 1;
  const hot = tension >= hotTension ? state.hot + 1 : 0;
  const { node, hasWalkedOut } = destination(plan, reply.to, tension, hot, turn);
  return {
    node,
    tension,
    facts: state.facts,
    steps: stepsWithReply,
    counts,
    paid,
    empathy,
    deEscalation: deEscalation + bandOf(state.tension) - bandOf(tension),
    problemSolving,
    isCritical,
    hot,
    turn,
    nudges: 0,
    hasWalkedOut,
  };
}

/** Bits of the steps done before or by the reply; an untimely behaviour fulfils none. */
function stepsAfter(state: State, reply: ReplyPlan): number {
  let done = state.steps;
  for (const row of reply.does) if (!row.isSolution && !isUntimely(row, state, 0)) done |= row.step;
  for (const row of reply.does) if (row.isSolution && !isUntimely(row, state, done)) done |= row.step;
  return done;
}

/** A solution before acknowledgement and diagnosis, or a recommendation to a customer who is still upset. */
export function isUntimely(row: BehaviourRow, before: State, stepsWithReply: number): boolean {
  if (row.isSolution) return (stepsWithReply & acknowledged) === 0 || (stepsWithReply & diagnosed) === 0;
  return row.isRecommendation && before.tension >= recommendTension;
}

function tensionOf(row: BehaviourRow, before: State, stepsWithReply: number): number {
  if (isUntimely(row, before, stepsWithReply)) return row.isRecommendation ? untimelyRecommendation : 0;
  if (row.countShift >= 0) {
    const occurrence = (before.counts >> row.countShift) & 3;
    return row.tension[Math.min(occurrence, row.tension.length - 1)] ?? 0;
  }
  if (row.kind === kinds.positive && (before.paid & row.bit) !== 0) return 0;
  if (row.isSpecificQuestion && before.tension >= angryTension && (stepsWithReply & acknowledged) === 0) {
    return unacknowledgedQuestion;
  }
  return row.tension[0] ?? 0;
}

function soothe(before: number, effect: number, paid: number): number {
  const change = Math.max(largestDrop, Math.min(largestRise, effect));
  const after = Math.max(0, Math.min(100, before + change));
  return (paid & remedies) !== 0 ? after : Math.max(after, Math.min(before, unresolvedFloor));
}

function destination(
  plan: Plan,
  to: number,
  tension: number,
  hot: number,
  turn: number,
): { node: number; hasWalkedOut: boolean } {
  const walkout = { node: plan.walkout, hasWalkedOut: true };
  if (tension >= walkoutTension) return walkout;
  const redirected = plan.redirects.get(to)?.[bandOf(tension)] ?? -1;
  const node = redirected >= 0 ? redirected : to;
  if (node >= plan.sceneCount) return { node, hasWalkedOut: false };
  return hot >= hotTurns || turn >= plan.patience ? walkout : { node, hasWalkedOut: false };
}
