import type { PlayEvent } from '../model/event.ts';
import type { Script } from '../model/scenario.ts';
import { type Plan, prepare } from './prepare.ts';
import {
  chooseReply,
  initialState,
  isOffered,
  isOver,
  nudge,
  nudgesPerTurn,
  openFact,
  recordCaseRight,
  type State,
} from './rules.ts';

/** What an attempt is after some of its events: the rules' state, and what the wrap-up has been answered. */
export interface Progress {
  readonly state: State;
  /** Option chosen by question id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Progress before each reply that still stands, oldest first: what `undo` returns to. */
  readonly history: readonly Progress[];
}

/** A scenario ready to be replayed. */
export interface Game {
  readonly script: Script;
  readonly plan: Plan;
}

export function gameOf(script: Script): Game {
  return { script, plan: prepare(script) };
}

export function startProgress(game: Game): Progress {
  return { state: initialState(game.plan), answers: {}, history: [] };
}

/** Progress after one event; undefined where the event is not possible there. Records and clocks do not matter to it. */
export function advance(game: Game, before: Progress, event: PlayEvent): Progress | undefined {
  const { plan } = game;
  const { state } = before;
  switch (event.type) {
    case 'look':
    case 'extend':
      return before;
    case 'open': {
      const fact = plan.factIds.indexOf(event.fact);
      if (fact < 0 || isOver(plan, state)) return undefined;
      return { ...before, state: openFact(plan, state, 1 << fact) };
    }
    case 'nudge':
      if (isOver(plan, state) || state.nudges >= nudgesPerTurn) return undefined;
      return { ...before, state: nudge(state) };
    case 'undo':
      return undo(game, before);
    case 'reply':
      return reply(game, before, event.scene, event.reply);
    case 'answer':
      return answer(game, before, event.question, event.option);
  }
}

/** Drops the last reply and the answers after it. What was opened stays open: it has been read. */
function undo({ plan }: Game, { state, history }: Progress): Progress | undefined {
  const before = history.at(-1);
  if (before === undefined || before.state.facts === state.facts) return before;
  return { ...before, state: openFact(plan, before.state, state.facts) };
}

function reply(game: Game, before: Progress, sceneId: string, replyId: string): Progress | undefined {
  const { script, plan } = game;
  const scene = script.scenes[before.state.node];
  if (scene?.id !== sceneId) return undefined;
  const index = scene.replies.findIndex((candidate) => candidate.id === replyId);
  const chosen = plan.replies[before.state.node]?.[index];
  if (chosen === undefined || !isOffered(before.state, chosen)) return undefined;
  return {
    state: chooseReply(plan, before.state, chosen),
    answers: before.answers,
    history: [...before.history, before],
  };
}

/** Each question is answered once, after the ending; when the last one is, all right pays. */
function answer(game: Game, before: Progress, questionId: string, optionId: string): Progress | undefined {
  const { script, plan } = game;
  const question = script.case.find((candidate) => candidate.id === questionId);
  if (question === undefined || !isOver(plan, before.state) || isAnswered(before.answers, questionId))
    return undefined;
  if (!question.options.some((option) => option.id === optionId)) return undefined;
  const answers = { ...before.answers, [questionId]: optionId };
  const isAllRight = script.case.every(({ id, right }) => answers[id] === right);
  return { ...before, answers, state: isAllRight ? recordCaseRight(before.state) : before.state };
}

/** True where the question has been answered, whatever its id: `constructor` is one like any other. */
export function isAnswered(answers: Progress['answers'], questionId: string): boolean {
  return Object.hasOwn(answers, questionId);
}

/** True where nothing is left to do: an ending is reached and every question of the wrap-up is answered. */
export function isFinished(game: Game, progress: Progress): boolean {
  return (
    isOver(game.plan, progress.state) && game.script.case.every(({ id }) => isAnswered(progress.answers, id))
  );
}

export interface Replay {
  readonly progress: Progress;
  /** Index of the first event that was not possible; absent where all were. */
  readonly refused?: number;
}

/** Replays events from the start; stops at the first that is not possible. */
export function replayEvents(game: Game, events: readonly PlayEvent[]): Replay {
  let progress = startProgress(game);
  for (const [index, event] of events.entries()) {
    const next = advance(game, progress, event);
    if (next === undefined) return { progress, refused: index };
    progress = next;
  }
  return { progress };
}
