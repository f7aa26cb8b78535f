import { createActor } from 'xstate';
import type { PlayEvent } from '../../model/event.ts';
import type { Scenario } from '../../model/scenario.ts';
import { gameOf } from '../../rubric/replay.ts';
import { isOver } from '../../rubric/rules.ts';
import { createSimulation, type SimulationEvent } from '../../simulator/createSimulation.ts';
import { type Retelling, retell, tell } from '../../simulator/replay.ts';

/** How far a class has come. */
export interface LessonView {
  readonly stage: 'conversation' | 'wrapUp' | 'finished';
  /** An ending is reached. */
  readonly isOver: boolean;
  readonly told: Retelling;
  readonly events: readonly PlayEvent[];
}

/** A conversation that a class leads together. It lasts as long as the page: nothing of it is stored. */
export interface Lesson {
  readonly view: () => LessonView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: SimulationEvent) => void;
  /** Orders the replies. */
  readonly seed: number;
}

/** Starts the scenario's machine in guided mode, so that a choice can be taken back; `seed` is a whole number 0..2^32-1. */
export function startLesson(scenario: Scenario, seed: number): Lesson {
  const game = gameOf(scenario);
  const actor = createActor(createSimulation(scenario)).start();
  actor.send({ type: 'begin', mode: 'guided' });
  const listeners = new Set<() => void>();
  let view: LessonView = { stage: 'conversation', isOver: false, told: retell(game, []), events: [] };
  let heard: PlayEvent[] = [];

  actor.on('happened', ({ event }) => heard.push(event));
  actor.subscribe((snapshot) => {
    const events = [...view.events, ...heard];
    const told = heard.reduce(
      (told, event, index) => tell(game, told, event, view.events.length + index) ?? told,
      view.told,
    );
    heard = [];
    const stages = ['finished', 'wrapUp'] as const;
    const stage = stages.find((one) => snapshot.matches(one)) ?? 'conversation';
    view = { stage, isOver: isOver(game.plan, told.progress.state), told, events };
    for (const listener of listeners) listener();
  });
  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (event) => actor.send(event),
    seed,
  };
}
