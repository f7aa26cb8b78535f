import type { Translate } from '../i18n/translate.ts';
import { dimensions, type Points } from '../model/behaviour.ts';
import type { Mode, PlayEvent } from '../model/event.ts';
import { formatEvent } from '../model/event.ts';
import type { Mood, Outcome, Scenario } from '../model/scenario.ts';
import { moodOf } from '../rubric/mood.ts';
import { type Game, isAnswered, isFinished, type Progress } from '../rubric/replay.ts';
import { isOffered, isOver } from '../rubric/rules.ts';
import { type FailReason, passDimension, passOverall, type Score, surveyOf } from '../rubric/score.ts';
import { pointsOf } from '../simulator/effects.ts';
import { scoreState } from '../simulator/scoreState.ts';

/** An attempt as `scenario play --json` prints it. */
export interface PlayResult {
  readonly title: string;
  readonly mode: Mode;
  readonly events: readonly string[];
  readonly isFinished: boolean;
  /** Scene or ending where the attempt stands. */
  readonly place: string;
  readonly turns: number;
  /** 0..100. */
  readonly tension: number;
  readonly mood: Mood;
  readonly points: Points;
  readonly isCritical: boolean;
  readonly walkout: boolean;
  /** Id of the ending, where one is reached. */
  readonly ending?: string;
  readonly outcome?: Outcome;
  /** Where finished. */
  readonly passed?: boolean;
  readonly score?: Pick<Score, 'overall' | 'dimensions'>;
  readonly reasons?: readonly FailReason[];
  /** The customer's rating, 1..5. */
  readonly survey?: number;
  /** What is possible next, in short form; empty where finished. */
  readonly possible: readonly string[];
}

/** What an attempt comes to. */
export function resultOf(
  scenario: Scenario,
  game: Game,
  mode: Mode,
  events: readonly PlayEvent[],
  progress: Progress,
): PlayResult {
  const { state } = progress;
  const ending = scenario.endings[state.node - game.plan.sceneCount];
  const result = {
    title: scenario.title,
    mode,
    events: events.map(formatEvent),
    isFinished: isFinished(game, progress),
    place: game.plan.nodeIds[state.node] ?? '',
    turns: state.turn,
    tension: state.tension,
    mood: moodOf(state.tension),
    points: pointsOf(state),
    isCritical: state.isCritical,
    walkout: state.hasWalkedOut,
    possible: possibleEvents(scenario, game, progress),
  };
  if (ending === undefined) return result;
  const { id, outcome } = ending;
  const scored = scoreState(scenario, state);
  if (!result.isFinished || scored === undefined) return { ...result, ending: id, outcome };
  const { overall, dimensions, hasPassed, reasons } = scored;
  const survey = surveyOf(state.tension, outcome);
  return {
    ...result,
    ending: id,
    outcome,
    passed: hasPassed,
    score: { overall, dimensions },
    reasons,
    survey,
  };
}

/** Openings, replies and answers that are possible, in short form. */
export function possibleEvents(scenario: Scenario, { plan }: Game, progress: Progress): readonly string[] {
  const { state, answers } = progress;
  if (isOver(plan, state)) {
    return scenario.case
      .filter(({ id }) => !isAnswered(answers, id))
      .flatMap((question) =>
        question.options.map((option) =>
          formatEvent({ type: 'answer', question: question.id, option: option.id }),
        ),
      );
  }
  const scene = scenario.scenes[state.node];
  const replies = (scene?.replies ?? []).filter((_, index) => {
    const reply = plan.replies[state.node]?.[index];
    return reply !== undefined && isOffered(state, reply);
  });
  const closed = scenario.facts.filter((_, index) => (state.facts & (1 << index)) === 0);
  return [
    ...replies.map(({ id }) => formatEvent({ type: 'reply', scene: scene?.id ?? '', reply: id })),
    ...closed.map(({ id }) => formatEvent({ type: 'open', fact: id })),
  ];
}

/** The result for a reader. */
export function resultLines(scenario: Scenario, result: PlayResult, t: Translate): readonly string[] {
  const { score, outcome } = result;
  const mood = t('cli.play.mood', { mood: t(`mood.${result.mood}`), tension: result.tension });
  if (score === undefined || outcome === undefined) {
    return [t('cli.play.unfinished', { place: result.place }), mood, possibleLine(result.possible, t)];
  }
  const measured = dimensions.map((dimension) => {
    const value = score.dimensions[dimension];
    const points = t('debrief.points', {
      mine: result.points[dimension],
      model: scenario.model.points[dimension],
    });
    const shown = value === undefined ? t('debrief.unmeasured') : `${value} (${points})`;
    return `  ${t(`debrief.dimension.${dimension}`)}: ${shown}`;
  });
  return [
    t('cli.play.ending', { ending: result.place, outcome: t(`outcome.${outcome}`) }),
    mood,
    `${t('debrief.overall')}: ${score.overall}`,
    ...measured,
    t('cli.play.survey', { survey: result.survey ?? 1 }),
    t(result.passed === true ? 'debrief.passed' : 'debrief.failed'),
    ...(result.reasons ?? []).map((reason) => `  ${reasonLine(scenario, reason, t)}`),
  ];
}

export function possibleLine(possible: readonly string[], t: Translate): string {
  return possible.length === 0
    ? t('cli.play.nothingPossible')
    : t('cli.play.possible', { events: possible.join(' ') });
}

function reasonLine(scenario: Scenario, reason: FailReason, t: Translate): string {
  return t(`debrief.reason.${reason}`, {
    name: scenario.customer.name,
    overall: passOverall,
    dimension: passDimension,
  });
}
