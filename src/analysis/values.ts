import { dimensions, type Points } from '../model/behaviour.ts';
import type { ModelConversation, Script } from '../model/scenario.ts';
import { prepare } from '../rubric/prepare.ts';
import { initialState, type State } from '../rubric/rules.ts';
import { ends, opening, replyOf } from './edges.ts';
import { defaultCap, explore, type Graph } from './explore.ts';
import { findModel, type Model } from './findModel.ts';
import { findHopes, type Hopes } from './hopes.ts';
import { searchPass } from './passSearch.ts';
import { addCasePoint, addPoints, makePassTest, packPoints, unpackPoints } from './points.ts';
import { hopeless, solve } from './solve.ts';

/** A reply of an attempt. Plain data. */
export interface ChosenReply {
  /** State in which it was chosen, the records opened and nudges before it included. */
  readonly before: State;
  /** Id of the reply in the scene that the state stands in. */
  readonly reply: string;
}

/** What a reply was worth, in score points 0..100: the weighted sum that the best continuation comes to. Plain data. */
export interface TurnValue {
  /** 0 where no continuation ends well any more. */
  readonly before: number;
  readonly after: number;
  /** What the reply cost: before less after. */
  readonly regret: number;
  /** Id of a reply that costs nothing, records opened first where that pays; the chosen one where it is one. */
  readonly best: string;
  /** True where opening a record before the same reply would have been worth more. */
  readonly missedRecord: boolean;
  /** Every reply of the scene, in source order, records opened first where that pays or the reply needs it. */
  readonly options: readonly OptionValue[];
  /** Whether the attempt could still pass; undefined where that was not decided within the cap. */
  readonly canPassBefore: boolean | undefined;
  readonly canPassAfter: boolean | undefined;
}

export interface OptionValue {
  readonly reply: string;
  readonly after: number;
  readonly regret: number;
}

/** Values the replies of an attempt from its own states, the future without nudges. Fit to run in a worker. */
export function valueTurns(
  script: Script,
  conversation: ModelConversation,
  chosen: readonly ChosenReply[],
  cap = defaultCap,
): readonly TurnValue[] {
  const ledger = openLedger(script, conversation, chosen, cap);
  return chosen.map((turn, index) => valueTurn(script, ledger, turn, ledger.graph.roots[index + 1] ?? 0));
}

/** What every reply of the scene was worth in each of these states, in source order, the future without nudges. */
export function weighReplies(
  script: Script,
  conversation: ModelConversation,
  states: readonly State[],
  cap = defaultCap,
): readonly (readonly OptionValue[])[] {
  const chosen = states.map((before) => ({ before, reply: '' }));
  const ledger = openLedger(script, conversation, chosen, cap);
  return states.map(
    (state, index) => weighState(script, ledger, state, ledger.graph.roots[index + 1] ?? 0).options,
  );
}

interface Weighed {
  readonly before: number;
  readonly options: readonly OptionValue[];
  readonly worthOf: (ahead: Outlook | undefined) => number;
}

function weighState(script: Script, ledger: Ledger, state: State, index: number): Weighed {
  const points = packPoints(state);
  const before = worthAt(ledger, state, ledger.best[index] ?? hopeless, points);
  const worthOf = (ahead: Outlook | undefined) =>
    ahead === undefined ? 0 : Math.min(before, worthAt(ledger, state, ahead.rest, ahead.points));
  const opened = afterOpening(ledger.graph, index, points);
  const options = (script.scenes[state.node]?.replies ?? []).map(({ id }, place) => {
    const prepared = opened && outlook(ledger, opened.state, place, opened.points);
    const after = Math.max(worthOf(prepared), worthOf(outlook(ledger, index, place, points)));
    return { reply: id, after, regret: before - after };
  });
  return { before, options, worthOf };
}

function valueTurn(script: Script, ledger: Ledger, turn: ChosenReply, index: number): TurnValue {
  const { before: state, reply } = turn;
  const points = packPoints(state);
  const { before, options, worthOf } = weighState(script, ledger, state, index);
  const place = options.findIndex((option) => option.reply === reply);
  const taken = outlook(ledger, index, place, points);
  const after = worthOf(taken);
  const least = Math.min(...options.map(({ regret }) => regret));
  const best = options.filter(({ regret }) => regret === least).map((option) => option.reply);
  return {
    before,
    after,
    regret: before - after,
    best: best.includes(reply) ? reply : (best[0] ?? reply),
    missedRecord: (options[place]?.after ?? 0) > after,
    options,
    canPassBefore: isPassable(ledger, index, points, state.isCritical),
    canPassAfter: taken === undefined ? false : isPassable(ledger, taken.to, taken.points, state.isCritical),
  };
}

/** What a graph's state, or an end, leaves possible. */
interface Outlook {
  /** State, or one of `ends`. */
  readonly to: number;
  /** Points so far, packed; at an end with those of a right wrap-up. */
  readonly points: number;
  /** Worth of the best that can still be added. */
  readonly rest: number;
}

/** Follows a reply from a state; undefined where it needs a record that is not open. */
function outlook({ graph, best }: Ledger, state: number, reply: number, points: number): Outlook | undefined {
  const { edges, edgeStart, edgeEnd } = graph;
  for (let edge = edgeStart[state] ?? 0; edge < (edgeEnd[state] ?? 0); edge++) {
    const info = edges.info[edge] ?? 0;
    if (replyOf(info) !== reply) continue;
    const to = edges.to[edge] ?? ends.failed;
    const added = addCasePoint(addPoints(points, info), info);
    return { to, points: added, rest: to >= 0 ? (best[to] ?? hopeless) : to === ends.failed ? hopeless : 0 };
  }
  return undefined;
}

/** The state with a record open that pays, and the points then; undefined where one is open already, or none pays. */
function afterOpening({ edges, edgeStart, edgeEnd }: Graph, state: number, points: number) {
  const first = edgeStart[state] ?? 0;
  const info = edges.info[first] ?? 0;
  if (first === (edgeEnd[state] ?? 0) || replyOf(info) !== opening) return undefined;
  return { state: edges.to[first] ?? 0, points: addPoints(points, info) };
}

interface Ledger {
  readonly graph: Graph;
  readonly conversation: ModelConversation;
  readonly hopes: Hopes;
  readonly cap: number;
  /** Worth of a point in each dimension, in whole numbers. */
  readonly worth: Points;
  /** Most that each state's future adds, in the same. */
  readonly best: Float64Array;
  /** That worth of one score point. */
  readonly unit: number;
}

/** Explores from the start, for the scale, and from every state of the attempt. */
function openLedger(
  script: Script,
  conversation: ModelConversation,
  chosen: readonly ChosenReply[],
  cap: number,
): Ledger {
  const plan = prepare(script);
  const roots = [initialState(plan), ...chosen.map(({ before }) => before)];
  const graph = explore(plan, { detail: 'values', cap, roots });
  const model = findModel(script, graph);
  const worth = model?.worth ?? { empathy: 0, deEscalation: 0, problemSolving: 0 };
  const hopes = findHopes(graph, conversation);
  return { graph, conversation, hopes, cap, worth, best: solve(graph, { worth }), unit: unitOf(model) };
}

/** Worth of one hundredth of what a conversation with the most in every measured dimension would earn. */
function unitOf(model: Model | undefined): number {
  if (model === undefined) return 1;
  const { worth, most } = model;
  const whole = dimensions.reduce((sum, dimension) => sum + worth[dimension] * most[dimension], 0);
  return whole === 0 ? 1 : whole / 100;
}

/** Worth of points with what can still be added, 0..100; a conversation that waiting brought above the model counts as 100, as its score does. */
function worthAt({ worth, unit }: Ledger, state: State, rest: number, packed: number): number {
  if (state.isCritical || rest === hopeless) return 0;
  const points = unpackPoints(packed);
  const earned = dimensions.reduce((sum, dimension) => sum + worth[dimension] * points[dimension], 0);
  return Math.max(0, Math.min(100, (earned + rest) / unit));
}

type Passing = Pick<Ledger, 'graph' | 'conversation' | 'hopes' | 'cap'>;

function isPassable(
  { graph, conversation, hopes, cap }: Passing,
  to: number,
  points: number,
  isCritical: boolean,
): boolean | undefined {
  if (isCritical || to === ends.failed) return false;
  if (to < 0) return makePassTest(conversation)(points);
  const from = { state: to, points: unpackPoints(points) };
  const search = searchPass(graph, { model: conversation, from, hopes, cap });
  if (search.way !== undefined) return true;
  return search.isComplete && graph.isComplete ? false : undefined;
}
