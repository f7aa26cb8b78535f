import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { playedScript } from '../analysis/anyScript.ts';
import { type Mode, modes, type PlayEvent } from '../model/event.ts';
import type { Script } from '../model/scenario.ts';
import fc from '../propertyTests.ts';
import { advance, type Game, gameOf, isFinished, type Progress, startProgress } from '../rubric/replay.ts';
import { isOffered, isOver } from '../rubric/rules.ts';
import { hasReplyTime } from './clock.ts';
import { createSimulation, type Simulation, type SimulationEvent } from './createSimulation.ts';
import { expectedRegions } from './expectedRegions.ts';
import { isAllowed } from './modes.ts';

type Step = PlayEvent | { readonly type: 'close' };

/** What the rules say the machine must look like; `extended` counts the extensions, `isClosed` the goodbye. */
interface Reference {
  readonly progress: Progress;
  readonly extended: number;
  readonly isClosed: boolean;
}

describe('the machine agrees with the rules', () => {
  test('in every region and every reply offered, after any events', () => {
    fc.assert(
      fc.property(playedScript, fc.constantFrom(...modes), choices(), (script, mode, picks) => {
        expect(firstDifference(createSimulation(script), script, mode, picks)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  const breakages: Readonly<Record<string, (machine: Simulation) => Simulation>> = {
    isPossible: (machine) => machine.provide({ guards: { isPossible: () => true } }),
    leadsTo: (machine) => machine.provide({ guards: { leadsTo: () => true } }),
    returnsTo: (machine) => machine.provide({ guards: { returnsTo: () => true } }),
    isMood: (machine) => machine.provide({ guards: { isMood: () => false } }),
    hasWalkedOut: (machine) => machine.provide({ guards: { hasWalkedOut: () => false } }),
    isDone: (machine) => machine.provide({ guards: { isDone: () => false } }),
    isUndone: (machine) => machine.provide({ guards: { isUndone: () => false } }),
    isOver: (machine) => machine.provide({ guards: { isOver: () => false } }),
    isFinished: (machine) => machine.provide({ guards: { isFinished: () => false } }),
    isTimed: (machine) => machine.provide({ guards: { isTimed: () => false } }),
  };

  test.each(Object.entries(breakages))('and the comparison notices when %s is broken', (_, broken) => {
    const run = fc.check(
      fc.property(playedScript, fc.constantFrom(...modes), choices(), (script, mode, picks) => {
        return firstDifference(broken(createSimulation(script)), script, mode, picks) === undefined;
      }),
      { numRuns: 2000, endOnFailure: true, seed: 7 },
    );
    expect(String(run.errorInstance)).toContain('returning false');
  });
});

function choices(): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat(9999), { minLength: 1, maxLength: 25 });
}

/** Plays the picked events through the machine and the rules; says where they first differ. */
function firstDifference(machine: Simulation, script: Script, mode: Mode, picks: readonly number[]) {
  const game = gameOf(script);
  const actor = createActor(machine, { clock: { setTimeout: () => 0, clearTimeout: () => {} } }).start();
  const happened: PlayEvent[] = [];
  actor.on('happened', ({ event }) => happened.push(event));
  actor.send({ type: 'begin', mode });
  let reference: Reference = { progress: startProgress(game), extended: 0, isClosed: false };
  const events = everyEvent(script);
  for (const pick of picks) {
    const event = likely(game, reference, events, pick);
    const next = expected(game, reference, mode, event);
    const told = happened.length;
    const couldDo = actor.getSnapshot().can(event);
    actor.send(event);
    reference = next ?? reference;
    const isTold = happened.length > told;
    const seen = {
      could: couldDo,
      told: isTold,
      value: actor.getSnapshot().value,
      offered: offered(actor, script),
    };
    const wanted = {
      could: next !== undefined,
      told: next !== undefined && event.type !== 'close',
      value: expectedValue(game, reference, mode),
      offered: expectedOffer(game, reference),
    };
    if (JSON.stringify(sorted(seen)) !== JSON.stringify(sorted(wanted))) return { event, seen, wanted };
  }
  return undefined;
}

function everyEvent(script: Script): readonly Step[] {
  return [
    ...script.scenes.flatMap((scene) =>
      scene.replies.map((reply) => ({ type: 'reply' as const, scene: scene.id, reply: reply.id })),
    ),
    ...script.facts.map((fact) => ({ type: 'open' as const, fact: fact.id })),
    ...script.case.flatMap((question) =>
      ['a', 'b', 'nothing'].map((option) => ({ type: 'answer' as const, question: question.id, option })),
    ),
    { type: 'open', fact: 'nothing' },
    { type: 'look', entry: 'skills/empati' },
    { type: 'nudge' },
    { type: 'undo' },
    { type: 'extend' },
    { type: 'close' },
  ];
}

/** Three picks in four fall on a reply of the present scene, so that conversations get somewhere. */
function likely(game: Game, { progress }: Reference, events: readonly Step[], pick: number): Step {
  const scene = game.script.scenes[progress.state.node];
  const here = events.filter((event) => event.type === 'reply' && event.scene === scene?.id);
  const pool = pick % 4 > 0 && here.length > 0 ? here : events;
  return pool[Math.floor(pick / 4) % pool.length] ?? { type: 'nudge' };
}

function expected(game: Game, before: Reference, mode: Mode, event: Step): Reference | undefined {
  if (event.type === 'close') {
    return !before.isClosed && isOver(game.plan, before.progress.state)
      ? { ...before, isClosed: true }
      : undefined;
  }
  const progress = isAllowed(mode, event.type) ? advance(game, before.progress, event) : undefined;
  if (progress === undefined) return undefined;
  return {
    progress,
    extended: before.extended + (event.type === 'extend' && isTimed(game, before, mode) ? 1 : 0),
    isClosed: event.type === 'answer' || (before.isClosed && event.type !== 'undo'),
  };
}

function isTimed({ script, plan }: Game, { progress }: Reference, mode: Mode): boolean {
  return mode === 'assessment' && hasReplyTime(script.channel) && !isOver(plan, progress.state);
}

function expectedValue(game: Game, reference: Reference, mode: Mode) {
  const { state } = reference.progress;
  if (reference.isClosed) return isFinished(game, reference.progress) ? 'finished' : 'wrapUp';
  const { conversation } = expectedRegions(game, state);
  return { conversation: { ...conversation, clock: expectedClock(game, reference, mode) } };
}

function expectedClock(game: Game, reference: Reference, mode: Mode): string {
  if (reference.extended >= 2) return 'off';
  if (!isTimed(game, reference, mode)) return 'none';
  return reference.extended === 1 ? 'extended' : 'running';
}

function offered(actor: { getSnapshot(): { can(event: SimulationEvent): boolean } }, script: Script) {
  return script.scenes.flatMap((scene) =>
    scene.replies
      .filter(({ id }) => actor.getSnapshot().can({ type: 'reply', scene: scene.id, reply: id }))
      .map(({ id }) => `${scene.id}/${id}`),
  );
}

function expectedOffer({ script, plan }: Game, { progress }: Reference) {
  return script.scenes.flatMap((scene, index) =>
    scene.replies
      .filter((_, place) => {
        const reply = plan.replies[index]?.[place];
        return reply !== undefined && isOffered(progress.state, reply);
      })
      .map(({ id }) => `${scene.id}/${id}`),
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sorted(field)]),
  );
}
