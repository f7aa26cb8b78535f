import { behaviourRows, type Plan, paidBit } from '../rubric/prepare.ts';
import { acknowledged, diagnosed, remedies, type State } from '../rubric/rules.ts';
import { type Detail, findLiveness, type Liveness, verified } from './liveness.ts';

/**
 * Packs what is alive of a state into two whole numbers of 31 bits, and back. States with one future are one state.
 * `low`: scene 9 bits, tension 7, turn 6, hot 1, counters 4, steps 3. `high`: behaviours paid.
 */
export interface Codec {
  readonly plan: Plan;
  readonly detail: Detail;
  readonly live: Liveness;
  /** Packs a state that stands in a scene; the result is in `low` and `high`. */
  pack(state: State): void;
  low: number;
  high: number;
}

const solution = paidBit('offer-solution');
const question = paidBit('ask-specific');
const series = [...behaviourRows.values()].filter((row) => row.countShift >= 0);
const checkRecord = paidBit('check-record');

export function makeCodec(plan: Plan, detail: Detail): Codec {
  const live = findLiveness(plan, detail);
  const codec: Codec = { plan, detail, live, pack, low: 0, high: 0 };
  function pack(state: State): void {
    const { node } = state;
    const isAcknowledged = (state.steps & acknowledged) !== 0;
    let paid = state.paid & (live.paid[node] ?? 0);
    if ((state.paid & remedies) !== 0 && (paid & remedies) === 0) paid |= live.remedyMark[node] ?? 0;
    if (detail === 'moves' && isAcknowledged && live.hasQuestion[node] === 1) paid |= question;
    const awaitsSolution = live.hasSolution[node] === 1 && (paid & solution) === 0;
    const awaitsQuestion = live.hasQuestion[node] === 1 && (paid & question) === 0;
    let steps = 0;
    if (isAcknowledged && (awaitsSolution || awaitsQuestion)) steps |= 1;
    if ((state.steps & diagnosed) !== 0 && awaitsSolution) steps |= 2;
    if ((state.steps & verified) !== 0 && live.hasPrivate[node] === 1) steps |= 4;
    const turn = Math.max(state.turn, plan.patience - (live.longest[node] ?? 0));
    const counts = saturate(state.counts & (live.counts[node] ?? 0));
    codec.low =
      node | (state.tension << 9) | (turn << 16) | (state.hot << 22) | (counts << 23) | (steps << 27);
    codec.high = paid;
  }
  return codec;
}

/** An occurrence past the end of a series counts as its last. */
function saturate(counts: number): number {
  let kept = counts;
  for (const { countShift, tension } of series) {
    const last = tension.length - 1;
    if (((kept >> countShift) & 3) > last) kept = (kept & ~(3 << countShift)) | (last << countShift);
  }
  return kept;
}

/** The state that two packed numbers stand for, without points. */
export function unpack(plan: Plan, low: number, high: number): State {
  const steps = low >> 27;
  return {
    node: nodeOf(low),
    tension: tensionOf(low),
    facts: (high & checkRecord) === 0 ? 0 : plan.neededFacts,
    steps:
      ((steps & 1) === 0 ? 0 : acknowledged) |
      (isDiagnosed(low) ? diagnosed : 0) |
      ((steps & 4) === 0 ? 0 : verified),
    counts: (low >> 23) & 15,
    paid: high,
    empathy: 0,
    deEscalation: 0,
    problemSolving: 0,
    isCritical: false,
    hot: (low >> 22) & 1,
    turn: turnOf(low),
    nudges: 0,
    hasWalkedOut: false,
  };
}

export function nodeOf(low: number): number {
  return low & 511;
}

export function tensionOf(low: number): number {
  return (low >> 9) & 127;
}

export function turnOf(low: number): number {
  return (low >> 16) & 63;
}

export function isDiagnosed(low: number): boolean {
  return ((low >> 28) & 1) === 1;
}

export function isVerified(low: number): boolean {
  return ((low >> 29) & 1) === 1;
}
