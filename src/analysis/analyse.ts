import { dimensions } from '../model/behaviour.ts';
import { documentPlace } from '../model/place.ts';
import type { ModelConversation, Script } from '../model/scenario.ts';
import { prepare } from '../rubric/prepare.ts';
import { initialState } from '../rubric/rules.ts';
import { leastMeasured } from '../rubric/score.ts';
import { cannotFinish } from './checks/cannotFinish.ts';
import { deadRedirect } from './checks/deadRedirect.ts';
import { disclosure } from './checks/disclosure.ts';
import { longestIsBest } from './checks/longestIsBest.ts';
import { neverFails } from './checks/neverFails.ts';
import { noCoach } from './checks/noCoach.ts';
import { noCustomerLine } from './checks/noCustomerLine.ts';
import { skippableStep } from './checks/skippableStep.ts';
import { unreachable } from './checks/unreachable.ts';
import { compareReplies } from './compareReplies.ts';
import { type Conversations, countConversations } from './countConversations.ts';
import { defaultCap, explore, type Graph } from './explore.ts';
import type { Finding } from './finding.ts';
import { findModel, type Model } from './findModel.ts';
import type { Moves } from './moves.ts';
import { passChance, randomCaseRight } from './passChance.ts';

export interface AnalysisOptions {
  /** Most states of any one exploration. */
  readonly cap?: number;
}

/** What can be proved of a script. */
export interface Analysis {
  readonly findings: readonly Finding[];
  /** Absent where no conversation ends well without a critical behaviour. */
  readonly model?: ModelConversation;
  /** False where the cap was reached: the findings are those with a witness, the model is the best that was seen. */
  readonly isComplete: boolean;
  /** States visited: for moves, for values, and with points. */
  readonly counts: { readonly moves: number; readonly values: number; readonly points: number };
  /** Absent where not all were seen. */
  readonly conversations?: Conversations;
}

/** Share of random attempts that must not pass. */
export const guessableFrom = 0.05;

/**
 * Proves what a script without structural errors can come to. Proofs range over conversations without nudges.
 * 1. Explore what moves; 2. check places and moods; 3. explore what pays; 4. find the model; 5. check values and passes.
 */
export function analyse(script: Script, options: AnalysisOptions = {}): Analysis {
  const cap = options.cap ?? defaultCap;
  const moves = analyseMoves(script, cap);
  const plan = prepare(script);
  const values = explore(plan, { detail: 'values', cap, roots: [initialState(plan)] });
  const model = findModel(script, values);
  const ofValues =
    model === undefined ? noPass(moves.findings, values) : checkValues(script, values, model, cap);
  const isComplete = moves.isComplete && values.isComplete && ofValues.isComplete;
  const bound: Finding = { id: 'analysis-incomplete', place: documentPlace, values: { cap } };
  return {
    findings: [...moves.findings, ...ofValues.findings, ...(isComplete ? [] : [bound])],
    isComplete,
    counts: { moves: moves.visited, values: values.size, points: ofValues.visited },
    ...(model === undefined ? {} : { model: model.conversation }),
    ...(moves.conversations === undefined ? {} : { conversations: moves.conversations }),
  };
}

/** Explores and checks what moves; the graph is let go before the next one is made. */
function analyseMoves(script: Script, cap: number): Checked & { readonly conversations?: Conversations } {
  const plan = prepare(script);
  const graph = explore(plan, { detail: 'moves', cap, roots: [initialState(plan)] });
  const moves: Moves = { script, graph };
  const { isComplete, size } = graph;
  const witnessed = [...noCustomerLine(moves), ...cannotFinish(moves), ...disclosure(moves)];
  if (!isComplete) return { findings: witnessed, isComplete, visited: size };
  const findings = [...unreachable(moves), ...witnessed, ...deadRedirect(moves)];
  return { findings, isComplete, visited: size, conversations: countConversations(graph) };
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
  readonly visited: number;
}

/** No conversation ends well; a scene that cannot finish says so already. */
function noPass(ofMoves: readonly Finding[], values: Graph): Checked {
  const isSaid = ofMoves.some(({ id }) => id === 'cannot-finish');
  const finding: Finding = { id: 'pass-impossible', place: documentPlace, values: {} };
  return {
    findings: isSaid || !values.isComplete ? [] : [finding],
    isComplete: values.isComplete,
    visited: 0,
  };
}

function checkValues(script: Script, values: Graph, model: Model, cap: number): Checked {
  const { conversation } = model;
  const skips = skippableStep(script, values, conversation, cap);
  if (!values.isComplete) return { findings: skips.findings, isComplete: false, visited: skips.visited };
  const comparison = compareReplies(values, model);
  const findings = [
    ...unmeasured(conversation),
    ...skips.findings,
    ...longestIsBest(script, comparison),
    ...noCoach(script, values, comparison),
  ];
  if (conversation.measured.length === 0) {
    const finding: Finding = { id: 'pass-impossible', place: documentPlace, values: {} };
    return { findings: [finding, ...findings], isComplete: skips.isComplete, visited: skips.visited };
  }
  const passes = checkPasses(script, values, conversation, cap);
  return {
    findings: [...findings, ...passes.findings],
    isComplete: skips.isComplete && passes.isComplete,
    visited: skips.visited + passes.visited,
  };
}

function unmeasured(model: ModelConversation): readonly Finding[] {
  return dimensions
    .filter((dimension) => !model.measured.includes(dimension))
    .map((dimension) => ({
      id: 'unreachable-maximum',
      place: documentPlace,
      values: { dimension, points: model.points[dimension], least: leastMeasured },
    }));
}

/** Everything passes, or else guessing passes too often. */
function checkPasses(script: Script, values: Graph, model: ModelConversation, cap: number): Checked {
  const never = neverFails(values, model, cap);
  if (never.isProved) {
    const finding: Finding = { id: 'fail-impossible', place: documentPlace, values: {} };
    return { findings: [finding], isComplete: true, visited: never.visited };
  }
  const picker = { caseRight: randomCaseRight(script) };
  const chance = passChance(values, { model, picker, cap, stopBelow: guessableFrom });
  const isDecided = chance.least >= guessableFrom || chance.most < guessableFrom;
  const finding: Finding = {
    id: 'guessable',
    place: documentPlace,
    values: { percent: Math.floor(chance.least * 100) },
  };
  return {
    findings: chance.least >= guessableFrom ? [finding] : [],
    isComplete: never.isComplete && isDecided,
    visited: never.visited + chance.visited,
  };
}
