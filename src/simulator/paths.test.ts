import { getShortestPaths } from '@xstate/graph';
import { describe, expect, test } from 'vitest';
import type { SnapshotFrom } from 'xstate';
import type { BehaviourId } from '../model/behaviour.ts';
import { modes, type PlayEvent } from '../model/event.ts';
import type { Script } from '../model/scenario.ts';
import { gameOf, isFinished, replayEvents } from '../rubric/replay.ts';
import { createSimulation, type Simulation, type SimulationEvent } from './createSimulation.ts';
import { sampleScript } from './sampleScript.ts';

/** Small enough that every state can be visited, and with a way into every state node. */
const script: Script = {
  ...sampleScript,
  customer: { ...sampleScript.customer, tension: 62, patience: 4 },
  scenes: sampleScript.scenes.map((scene) => ({
    ...scene,
    replies: [
      reply('dengar', 'keluhan', ['let-vent', 'name-feeling', 'own-words', 'verify-identity', 'paraphrase']),
      reply('tawar', 'keluhan', ['offer-solution', 'give-eta', 'confirm-solved', 'arrange-follow-up']),
      reply('kasar', 'keluhan', ['insult']),
      { ...reply('tutup', 'selesai', ['apologise', 'record-case']), needs: ['resi'] },
    ],
  })),
};
const game = gameOf(script);
const machine = createSimulation(script);
const paths = getShortestPaths(machine, { events: eventsAt, serializeState });

type StateNode = Simulation['root'];
type Snapshot = SnapshotFrom<Simulation>;

describe('generated paths through the statechart', () => {
  test('visit every state node of every region', () => {
    const visited = new Set(paths.flatMap(({ state }) => idsOf(state)));
    expect(
      nodesOf(machine.root)
        .map(({ id }) => id)
        .filter((id) => !visited.has(id)),
    ).toEqual([]);
  });

  test('take every transition that an event causes', () => {
    const taken = new Set(
      paths.flatMap(({ state }) =>
        eventsAt(state).flatMap((event) => machine.getTransitionData(state, event).map(nameOf)),
      ),
    );
    const all = nodesOf(machine.root).flatMap(({ transitions }) =>
      [...transitions.values()].flat().map(nameOf),
    );
    expect(all.length).toBeGreaterThan(20);
    // Delays are the clock's: `clock.test.ts` lets them run out.
    expect(all.filter((name) => !taken.has(name) && !name.includes('xstate.after'))).toEqual([]);
  });

  test('end where replaying their events ends', () => {
    expect(paths.length).toBeGreaterThan(500);
    for (const { state, steps } of paths) {
      const { progress, refused } = replayEvents(game, steps.map(({ event }) => event).filter(isPlayEvent));
      expect(refused).toBeUndefined();
      const { history, ...rest } = progress;
      expect(state.context.progress).toMatchObject(rest);
      expect(state.context.progress.history).toHaveLength(history.length);
      if (state.matches('finished')) expect(isFinished(game, progress)).toBe(true);
    }
  });
});

function reply(id: string, to: string, does: readonly BehaviourId[]) {
  return { id, to, does, needs: [], text: [] };
}

/** All that can happen in a state; patience runs out in the first turn alone, which keeps the states few. */
function eventsAt(state: Snapshot): readonly SimulationEvent[] {
  const { turn } = state.context.progress.state;
  return [
    ...modes.map((mode) => ({ type: 'begin', mode }) as const),
    ...script.scenes.flatMap(({ id: scene, replies }) =>
      replies.map(({ id }) => ({ type: 'reply', scene, reply: id }) as const),
    ),
    ...script.facts.map(({ id: fact }) => ({ type: 'open', fact }) as const),
    ...script.case.flatMap(({ id: question, options }) =>
      options.map(({ id: option }) => ({ type: 'answer', question, option }) as const),
    ),
    ...(turn === 0 ? [{ type: 'nudge' } as const] : []),
    { type: 'extend' },
    { type: 'look', entry: 'skills/empati' },
    { type: 'undo' },
    { type: 'close' },
  ];
}

function serializeState({ value, context: { mode, progress } }: Snapshot): string {
  return JSON.stringify([value, mode, progress.state, progress.answers, progress.history.length]);
}

function idsOf(state: Snapshot): readonly string[] {
  return nodesOf(machine.root)
    .filter(({ path }) => path.length === 0 || isIn(state.value, path))
    .map(({ id }) => id);
}

/** True where a state value goes down this path. */
function isIn(value: unknown, [first = '', ...rest]: readonly string[]): boolean {
  if (typeof value === 'string') return value === first && rest.length === 0;
  if (typeof value !== 'object' || value === null || !(first in value)) return false;
  return rest.length === 0 || isIn(Reflect.get(value, first), rest);
}

function nodesOf(node: StateNode): readonly StateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function nameOf({ source, eventType, target }: ReturnType<Simulation['getTransitionData']>[number]): string {
  return `${source.path.join('.')} ${eventType} ${target?.map(({ path }) => path.join('.')).join() ?? ''}`;
}

/** True for what an attempt logs. */
function isPlayEvent(event: { readonly type: string }): event is PlayEvent {
  return !['begin', 'close', 'xstate.init'].includes(event.type);
}
