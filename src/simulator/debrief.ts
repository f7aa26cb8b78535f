import { type BehaviourId, type Step, steps } from '../model/behaviour.ts';
import { type PlayEvent, parseEvent } from '../model/event.ts';
import type { CaseQuestion, Ending, Scenario } from '../model/scenario.ts';
import { behaviourOf, codebook } from '../rubric/codebook.ts';
import { paidBit, stepBit } from '../rubric/prepare.ts';
import { type Game, gameOf, isFinished } from '../rubric/replay.ts';
import type { State } from '../rubric/rules.ts';
import { type Score, surveyOf } from '../rubric/score.ts';
import { type Effect, effectsOf, gained, pointsOf } from './effects.ts';
import { type Retelling, retell, type Turn } from './replay.ts';
import { scoreState } from './scoreState.ts';

/** A point of the tension curve: the start, a reply, or the customer's patience running out in between. */
export interface CurvePoint {
  readonly kind: 'start' | 'nudge' | 'reply';
  /** Turn that it belongs to; 0 at the start. A nudge belongs to the turn that it delays. */
  readonly turn: number;
  /** 0..100. */
  readonly tension: number;
}

/** A turn judged: what each behaviour did, and what the reply earned. */
export interface JudgedTurn extends Turn {
  readonly effects: readonly Effect[];
  readonly points: ReturnType<typeof gained>;
}

export interface CaseAnswer {
  readonly question: CaseQuestion;
  readonly chosen: string;
  readonly isRight: boolean;
}

/** All that a finished attempt is told about itself. */
export interface Debrief {
  readonly ending: Ending;
  readonly score: Score;
  readonly points: ReturnType<typeof pointsOf>;
  readonly final: State;
  readonly turns: readonly JudgedTurn[];
  readonly curve: readonly CurvePoint[];
  /** Steps that the model conversation fulfils and this one did not. */
  readonly missed: readonly Step[];
  /** Slugs of skill guides, the most needed first. */
  readonly guides: readonly string[];
  /** The customer's rating, 1..5. */
  readonly survey: number;
  readonly case: readonly CaseAnswer[];
}

/** Judges an attempt by replaying its events; undefined where they do not lead to the end. */
export function debrief(scenario: Scenario, events: readonly PlayEvent[]): Debrief | undefined {
  const game = gameOf(scenario);
  const told = retell(game, events);
  const { state } = told.progress;
  const ending = scenario.endings[state.node - game.plan.sceneCount];
  const score = scoreState(scenario, state);
  if (told.refused !== undefined || ending === undefined || score === undefined) return undefined;
  if (!isFinished(game, told.progress)) return undefined;
  const turns = told.turns.map(judge);
  const model = modelState(game, scenario);
  return {
    ending,
    score,
    points: pointsOf(state),
    final: state,
    turns,
    curve: curveOf(game, told),
    missed: steps.filter((step) => (model.steps & ~state.steps & stepBit(step)) !== 0),
    guides: guidesFor(turns, model.paid & ~state.paid),
    survey: surveyOf(state.tension, ending.outcome),
    case: caseOf(scenario, told),
  };
}

function judge(turn: Turn): JudgedTurn {
  return {
    ...turn,
    effects: effectsOf(turn.reply, turn.before, turn.after),
    points: gained(turn.before, turn.after),
  };
}

/** Where the model conversation ends. */
function modelState(game: Game, scenario: Scenario): State {
  const events = scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  return retell(game, events).progress.state;
}

/** The tension curve of an attempt, finished or not. */
export function curveOf({ plan }: Game, { turns, aside }: Retelling): readonly CurvePoint[] {
  const nudged = (states: readonly State[], turn: number) =>
    states.map(({ tension }) => ({ kind: 'nudge', turn, tension }) as const);
  return [
    { kind: 'start', turn: 0, tension: plan.tension },
    ...turns.flatMap((turn) => [
      ...nudged(turn.aside.nudges, turn.number),
      { kind: 'reply', turn: turn.number, tension: turn.after.tension } as const,
    ]),
    ...nudged(aside.nudges, turns.length + 1),
  ];
}

const mostGuides = 4;

/** Guides of what failed, cost or came too early, then of what the model conversation earned and this one did not. */
function guidesFor(turns: readonly JudgedTurn[], missedPaid: number): readonly string[] {
  const effects = turns.flatMap((turn) => turn.effects);
  const having = (verdict: Effect['verdict']) =>
    effects.filter((effect) => effect.verdict === verdict).map((effect) => effect.behaviour);
  const missed = codebook.filter(({ id }) => (paidBit(id) & missedPaid) !== 0).sort(byWorth);
  const inOrder: readonly BehaviourId[] = [
    ...having('critical'),
    ...having('cost'),
    ...having('untimely'),
    ...missed.map(({ id }) => id),
  ];
  return [...new Set(inOrder.map((id) => behaviourOf(id).guide))].slice(0, mostGuides);
}

function byWorth(a: (typeof codebook)[number], b: (typeof codebook)[number]): number {
  return worth(b) - worth(a);
}

function worth({ points }: (typeof codebook)[number]): number {
  return Object.values(points).reduce((sum, value) => sum + value, 0);
}

function caseOf(scenario: Scenario, { progress }: Retelling): readonly CaseAnswer[] {
  return scenario.case.map((question) => {
    const chosen = progress.answers[question.id] ?? '';
    return { question, chosen, isRight: chosen === question.right };
  });
}
