import { assign, emit, raise, setup } from 'xstate';
import { type Step, steps } from '../model/behaviour.ts';
import type { Mode, PlayEvent } from '../model/event.ts';
import { type Mood, moods, type Script } from '../model/scenario.ts';
import { moodOf } from '../rubric/mood.ts';
import { stepBit } from '../rubric/prepare.ts';
import { advance, type Game, gameOf, isFinished, type Progress, startProgress } from '../rubric/replay.ts';
import { isOver } from '../rubric/rules.ts';
import { hasReplyTime, replyTime } from './clock.ts';
import { isAllowed } from './modes.ts';

export interface SimulationContext {
  readonly progress: Progress;
  readonly mode: Mode;
}

/** Events of an attempt, and two of the machine alone: `begin` leaves the briefing, `close` leaves the conversation that has ended. */
export type SimulationEvent =
  | PlayEvent
  | { readonly type: 'begin'; readonly mode: Mode }
  | { readonly type: 'close' };

/**
 * The statechart of a scenario: briefing, conversation, wrapUp, finished. In the conversation four regions run side
 * by side: `dialogue` (scenes and endings), `customer` (mood bands, walkedOut), `procedure` (steps) and `clock`.
 * Guards and actions ask the rules; each event that happened, the clock's nudges too, is emitted as `happened`.
 * `spent` is asked when the clock starts: milliseconds of it that have already gone by.
 */
export function createSimulation(script: Script, spent = () => 0) {
  const game = gameOf(script);
  return chartOf(game, spent).createMachine({
    id: 'simulation',
    context: { progress: startProgress(game), mode: 'practice' },
    initial: 'briefing',
    states: {
      briefing: { on: { begin: { target: 'conversation', actions: 'begin' } } },
      conversation: {
        type: 'parallel',
        states: {
          dialogue: dialogueOf(game),
          customer: customerOf(game),
          procedure: procedure(),
          clock: clock(),
        },
        on: {
          ...anywhere,
          open: happens,
          nudge: happens,
          close: { guard: 'isOver', target: 'wrapUp' },
          answer: { guard: 'isPossible', target: 'wrapUp', actions: record },
        },
      },
      wrapUp: {
        always: { guard: 'isFinished', target: 'finished' },
        on: { ...anywhere, answer: happens, undo: takeBack(game) },
      },
      finished: { on: { ...anywhere, undo: takeBack(game) } },
    },
  });
}

export type Simulation = ReturnType<typeof createSimulation>;

function chartOf(game: Game, spent: () => number) {
  const { script, plan } = game;
  return setup({
    types: {
      context: {} as SimulationContext,
      events: {} as SimulationEvent,
      emitted: {} as { type: 'happened'; event: PlayEvent },
    },
    guards: {
      isPossible: ({ context, event }) => after(game, context, event) !== undefined,
      leadsTo: ({ context, event }, params: { node: string }) => {
        const next = event.type === 'reply' ? after(game, context, event) : undefined;
        return next !== undefined && plan.nodeIds[next.state.node] === params.node;
      },
      returnsTo: ({ context, event }, params: { node: string }) => {
        const before = after(game, context, event);
        return before !== undefined && plan.nodeIds[before.state.node] === params.node;
      },
      isMood: ({ context }, params: { mood: Mood }) => {
        const { state } = context.progress;
        return !state.hasWalkedOut && moodOf(state.tension) === params.mood;
      },
      hasWalkedOut: ({ context }) => context.progress.state.hasWalkedOut,
      isDone: ({ context }, params: { step: Step }) =>
        (context.progress.state.steps & stepBit(params.step)) !== 0,
      isUndone: ({ context }, params: { step: Step }) =>
        (context.progress.state.steps & stepBit(params.step)) === 0,
      isOver: ({ context }) => isOver(plan, context.progress.state),
      isFinished: ({ context }) => isFinished(game, context.progress),
      isTimed: ({ context }) =>
        context.mode === 'assessment' &&
        hasReplyTime(script.channel) &&
        !isOver(plan, context.progress.state),
      canWait: ({ context }) => after(game, context, { type: 'nudge' }) !== undefined,
    },
    delays: {
      replyTime: ({ context }) => replyTime(script, plan, context.progress.state, false, spent()),
      extendedReplyTime: ({ context }) => replyTime(script, plan, context.progress.state, true, spent()),
    },
    actions: {
      begin: assign(({ event }) => (event.type === 'begin' ? { mode: event.mode } : {})),
      happen: assign(({ context, event }) => ({ progress: after(game, context, event) ?? context.progress })),
      tell: emit(({ event }) => ({ type: 'happened', event: playEvent(event) })),
      nudge: raise({ type: 'nudge' }),
    },
  });
}

/** Progress after an event; undefined where the mode or the rules refuse it. */
function after(game: Game, { progress, mode }: SimulationContext, event: SimulationEvent) {
  if (event.type === 'begin' || event.type === 'close' || !isAllowed(mode, event.type)) return undefined;
  return advance(game, progress, event);
}

function playEvent(event: SimulationEvent): PlayEvent {
  if (event.type === 'begin' || event.type === 'close') throw new Error(`${event.type} is not logged`);
  return event;
}

/** What happens is applied to the progress, then told to whoever records the attempt. */
const record = ['happen', 'tell'] as const;

/** A transition that stays where it is: the rules say whether it can, and what it changes. */
const happens = { guard: 'isPossible', actions: record } as const;

/** What can happen from the customer's first line to the last page of the debrief. */
const anywhere = { look: happens, extend: happens } as const;

/** A state node for each scene and ending, a transition for each place that a scene's replies can lead to. */
function dialogueOf(game: Game) {
  const { scenes, endings } = game.script;
  const nodes = Object.fromEntries([
    ...scenes.map((scene, index) => [
      scene.id,
      { id: `node-${scene.id}`, on: { reply: replies(game, index) } },
    ]),
    ...endings.map((ending) => [ending.id, { id: `node-${ending.id}` }]),
  ]);
  return { initial: scenes[0]?.id ?? '', states: nodes, on: { undo: takeBack(game) } };
}

function replies({ plan }: Game, scene: number) {
  const targets = (plan.replies[scene] ?? []).flatMap(({ to }) => [
    to,
    ...(plan.redirects.get(to) ?? []),
    plan.walkout,
  ]);
  return [...new Set(targets)].flatMap((index) => goTo(plan.nodeIds[index], 'leadsTo'));
}

/** Back to the scene of the last reply that still stands. */
function takeBack({ script }: Game) {
  return script.scenes.flatMap((scene) => goTo(scene.id, 'returnsTo'));
}

function goTo(node: string | undefined, guard: 'leadsTo' | 'returnsTo') {
  if (node === undefined) return [];
  return [{ target: `#node-${node}`, guard: { type: guard, params: { node } }, actions: record }];
}

/** A state node for each mood band, and one for the customer who has had enough. */
function customerOf({ plan }: Game) {
  const toMoods = moods.map(
    (mood) => ({ target: mood, guard: { type: 'isMood', params: { mood } } }) as const,
  );
  const leave = { target: 'walkedOut', guard: 'hasWalkedOut' } as const;
  const states = Object.fromEntries(
    moods.map((mood) => [mood, { always: [leave, ...toMoods.filter(({ target }) => target !== mood)] }]),
  );
  return { initial: moodOf(plan.tension), states: { ...states, walkedOut: { always: toMoods } } };
}

/** A region for each step of the procedure: pending or done. */
function procedure() {
  const states = Object.fromEntries(
    steps.map((step) => [
      step,
      {
        initial: 'pending',
        states: {
          pending: { always: { target: 'done', guard: { type: 'isDone', params: { step } } } },
          done: { always: { target: 'pending', guard: { type: 'isUndone', params: { step } } } },
        },
      } as const,
    ]),
  );
  return { type: 'parallel', states } as const;
}

/** The channel's reply time: when it runs out the customer is nudged, twice a turn at most. It can be extended, then switched off. */
function clock() {
  const restart = (state: 'running' | 'extended') =>
    ({
      reply: { target: state, reenter: true, guard: 'isPossible' },
      nudge: { target: state, reenter: true, guard: 'isPossible', actions: record },
    }) as const;
  const over = { target: 'none', guard: 'isOver' } as const;
  const expire = { guard: 'canWait', actions: 'nudge' } as const;
  return {
    initial: 'none',
    states: {
      none: { always: { target: 'running', guard: 'isTimed' } },
      running: {
        always: over,
        after: { replyTime: expire },
        on: { ...restart('running'), extend: { target: 'extended', ...happens } },
      },
      extended: {
        always: over,
        after: { extendedReplyTime: expire },
        on: { ...restart('extended'), extend: { target: 'off', ...happens } },
      },
      off: {},
    },
  } as const;
}
