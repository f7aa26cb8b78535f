import { createActor, type SnapshotFrom } from 'xstate';
import type { Logged, PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import type { Journal, Safety } from '../../records/keepJournal.ts';
import { type Game, gameOf } from '../../rubric/replay.ts';
import { isOver, nudgesPerTurn } from '../../rubric/rules.ts';
import { replyTime, restartsClock, spentOf } from '../../simulator/clock.ts';
import { createSimulation, type Simulation, type SimulationEvent } from '../../simulator/createSimulation.ts';
import { type Retelling, retell, tell } from '../../simulator/replay.ts';
import { resultOf, scoreState } from '../../simulator/scoreState.ts';

export type ClockState = 'none' | 'running' | 'extended' | 'off';

/** What the desk shows of an attempt: never more than what has been stored, or could not be. */
export interface SessionView {
  readonly head: AttemptHead;
  readonly stage: 'conversation' | 'wrapUp' | 'finished';
  /** An ending is reached. */
  readonly isOver: boolean;
  readonly told: Retelling;
  readonly events: readonly Logged<PlayEvent>[];
  readonly clock: ClockState;
  /** When the customer grows impatient, by the clock that is never set; absent where nothing will happen. */
  readonly due?: number;
  readonly safety: Safety;
}

export interface Session {
  readonly view: () => SessionView;
  readonly send: (event: SimulationEvent) => void;
  readonly whole: () => Attempt;
  readonly stop: () => void;
}

interface Surroundings {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds of a clock that is never set, forward or back. */
  readonly tick: () => number;
  readonly onChange: () => void;
}

/** Plays an attempt on from the events that it has. Each new event is stored before `view` shows it. */
export function startSession(
  scenario: Scenario,
  attempt: Attempt,
  journal: Journal,
  { now, tick, onChange }: Surroundings,
): Session {
  const game = gameOf(scenario);
  const elapsed = Math.max(now() - Date.parse(attempt.head.startedAt), attempt.events.at(-1)?.at ?? 0);
  const opened = tick();
  let spent = spentOf(attempt.events, elapsed);
  const actor = createActor(createSimulation(scenario, () => spent)).start();
  actor.send({ type: 'begin', mode: attempt.head.mode });
  for (const event of attempt.events) actor.send(event);
  let view = firstView(game, attempt, actor.getSnapshot(), tick(), spent);
  spent = 0;
  let heard: Logged<PlayEvent>[] = [];
  let shown: Promise<void> = Promise.resolve();

  actor.on('happened', ({ event }) => heard.push({ ...event, at: Math.round(elapsed + tick() - opened) }));
  actor.subscribe((snapshot) => {
    const news = heard;
    heard = [];
    const due = dueAfter(game, view, snapshot, news, tick());
    const saved = Promise.all(news.map((event) => journal.add(event)));
    shown = Promise.all([shown, saved]).then(async ([, safeties]) => {
      const next = nextView(game, view, snapshot, news, safeties.at(-1) ?? view.safety, due);
      const isDone = next.stage === 'finished' && view.stage !== 'finished';
      view = isDone ? await finish(scenario, next, journal, now()) : next;
      onChange();
    });
  });
  return {
    view: () => view,
    send: (event) => actor.send(event),
    whole: journal.whole,
    stop: () => actor.stop(),
  };
}

async function finish(
  scenario: Scenario,
  view: SessionView,
  journal: Journal,
  now: number,
): Promise<SessionView> {
  const score = scoreState(scenario, view.told.progress.state);
  if (score === undefined) return view;
  const safety = await journal.finish(new Date(now).toISOString(), resultOf(score));
  return { ...view, head: journal.whole().head, safety };
}

function firstView(
  game: Game,
  attempt: Attempt,
  snapshot: SnapshotFrom<Simulation>,
  now: number,
  spent: number,
): SessionView {
  const told = retell(game, attempt.events);
  const clock = clockOf(snapshot);
  return {
    head: attempt.head,
    stage: stageOf(snapshot),
    isOver: isOver(game.plan, told.progress.state),
    told,
    events: attempt.events,
    clock,
    safety: 'saved',
    ...dueIn(game, told, clock, now, spent),
  };
}

function nextView(
  game: Game,
  before: SessionView,
  snapshot: SnapshotFrom<Simulation>,
  news: readonly Logged<PlayEvent>[],
  safety: Safety,
  due: { readonly due?: number },
): SessionView {
  const { due: _, ...rest } = before;
  const told = news.reduce(
    (told, event, index) => tell(game, told, event, before.events.length + index) ?? told,
    before.told,
  );
  return {
    ...rest,
    stage: stageOf(snapshot),
    isOver: isOver(game.plan, told.progress.state),
    told,
    events: [...before.events, ...news],
    clock: clockOf(snapshot),
    safety,
    ...due,
  };
}

/** The deadline moves when the clock starts anew; opening a record or reading leaves it where it is. */
function dueAfter(
  game: Game,
  before: SessionView,
  snapshot: SnapshotFrom<Simulation>,
  news: readonly PlayEvent[],
  now: number,
): { readonly due?: number } {
  const clock = clockOf(snapshot);
  if (news.some(({ type }) => restartsClock(type))) return dueIn(game, snapshot.context, clock, now, 0);
  return before.due === undefined ? {} : { due: before.due };
}

function dueIn(
  { script, plan }: Game,
  { progress: { state } }: Pick<Retelling, 'progress'>,
  clock: ClockState,
  now: number,
  spent: number,
): { readonly due?: number } {
  const isRunning = (clock === 'running' || clock === 'extended') && state.nudges < nudgesPerTurn;
  return isRunning ? { due: now + replyTime(script, plan, state, clock === 'extended', spent) } : {};
}

function stageOf(snapshot: SnapshotFrom<Simulation>): SessionView['stage'] {
  if (snapshot.matches('finished')) return 'finished';
  return snapshot.matches('wrapUp') ? 'wrapUp' : 'conversation';
}

function clockOf(snapshot: SnapshotFrom<Simulation>): ClockState {
  const states = ['running', 'extended', 'off'] as const;
  return states.find((clock) => snapshot.matches({ conversation: { clock } })) ?? 'none';
}
