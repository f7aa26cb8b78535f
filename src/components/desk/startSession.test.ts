import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../records/attempt.ts';
import type { AttemptStore } from '../../records/attemptStore.ts';
import { createMemoryStore } from '../../records/attemptStore.ts';
import { keepJournal } from '../../records/keepJournal.ts';
import type { SimulationEvent } from '../../simulator/createSimulation.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { isPlayable, newAttempt } from './newAttempt.ts';
import { startSession } from './startSession.ts';

const now = () => Date.parse('2026-11-20T10:00:00.000Z');
const attempt = newAttempt(
  {
    scenario: sampleScript,
    slug: 'contoh',
    now,
    newId: () => '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
    newSeed: () => 7,
  },
  'guided',
  [],
  {},
);
const events: readonly SimulationEvent[] = [
  { type: 'open', fact: 'resi' },
  { type: 'reply', scene: 'keluhan', reply: 'diam' },
  { type: 'undo' },
  { type: 'reply', scene: 'keluhan', reply: 'jelas' },
  { type: 'close' },
  { type: 'answer', question: 'sebab', option: 'a' },
];

/** A session on a store, and a wait for what it shows next. */
function begin(store: AttemptStore, from = attempt) {
  let heard = () => {};
  const session = startSession(sampleScript, from, keepJournal(store, from, from.events.length), {
    now,
    tick: now,
    onChange: () => heard(),
  });
  const shows = () =>
    new Promise<void>((resolve) => {
      heard = resolve;
    });
  return { session, shows };
}

describe('a session', () => {
  test('shows an event only when it is stored', async () => {
    const store = createMemoryStore();
    await store.create(attempt.head, []);
    const { session, shows } = begin(store);
    const shown = shows();
    session.send({ type: 'reply', scene: 'keluhan', reply: 'akui' });
    expect(session.view().told.turns).toHaveLength(0);
    await shown;
    expect(session.view().told.turns).toHaveLength(1);
    expect((await store.read(attempt.head.id))?.events).toHaveLength(1);
  });

  test('stopped after any event goes on in the same state', async () => {
    const store = createMemoryStore();
    await store.create(attempt.head, []);
    let { session, shows } = begin(store);
    for (const event of events) {
      const shown = shows();
      session.send(event);
      await shown;
      const before = session.view();
      session.stop();
      const stored = await store.read(attempt.head.id);
      if (stored === undefined) throw new Error('the attempt is lost');
      ({ session, shows } = begin(store, stored));
      expect(session.view().told).toEqual(before.told);
    }
  });

  test('writes what replay gives at the finish', async () => {
    const store = createMemoryStore();
    await store.create(attempt.head, []);
    const { session, shows } = begin(store);
    for (const event of events) {
      const shown = shows();
      session.send(event);
      await shown;
    }
    expect(session.view().stage).toBe('finished');
    expect((await store.read(attempt.head.id))?.head).toMatchObject({
      finishedAt: '2026-11-20T10:00:00.000Z',
      result: { overall: 100, hasPassed: true },
    });
  });

  test('opened again, goes on with what was left of the clock, and never with less than a moment', () => {
    const timed: Attempt = { head: { ...attempt.head, mode: 'assessment' }, events: [] };
    const began = Date.parse(timed.head.startedAt);
    const dueAfter = (events: Attempt['events'], elapsed: number) => {
      const from = { ...timed, events };
      const session = startSession(sampleScript, from, keepJournal(createMemoryStore(), from, 0), {
        now: () => began + elapsed,
        tick: () => began + elapsed,
        onChange: () => {},
      });
      session.stop();
      return (session.view().due ?? 0) - began;
    };
    const whole = dueAfter([], 0);
    expect(dueAfter([], 20_000)).toBe(whole);
    expect(dueAfter([{ type: 'open', fact: 'resi', at: 15_000 }], 20_000)).toBeGreaterThanOrEqual(whole);
    expect(dueAfter([{ type: 'nudge', at: whole }], whole + 9_000)).toBe(2 * whole);
    expect(dueAfter([], 9_000_000)).toBe(9_005_000);
  });

  test('counts on by a clock that is never set when the time of day is', async () => {
    const timed: Attempt = { head: { ...attempt.head, mode: 'assessment' }, events: [] };
    let [day, ticks] = [now(), 0];
    let heard = () => {};
    const session = startSession(sampleScript, timed, keepJournal(createMemoryStore(), timed, -1), {
      now: () => day,
      tick: () => ticks,
      onChange: () => heard(),
    });
    const send = async (event: SimulationEvent, milliseconds: number, jump: number) => {
      ticks += milliseconds;
      day += milliseconds + jump;
      const shown = new Promise<void>((resolve) => {
        heard = resolve;
      });
      session.send(event);
      await shown;
    };
    const whole = session.view().due ?? 0;
    await send({ type: 'open', fact: 'resi' }, 1000, -86_400_000);
    expect(session.view().due).toBe(whole);
    await send({ type: 'extend' }, 1000, 2 * 86_400_000);
    session.stop();
    expect(session.view().due).toBeLessThan(2000 + 4 * whole);
    expect(session.view().events.map(({ at }) => at)).toEqual([1000, 2000]);
  });

  test('does nothing where the rules refuse', async () => {
    const store = createMemoryStore();
    const { session } = begin(store);
    session.send({ type: 'reply', scene: 'keluhan', reply: 'jelas' });
    await Promise.resolve();
    expect(session.view().events).toEqual([]);
  });
});

test('an attempt of other rules is not played', () => {
  expect(isPlayable(sampleScript, attempt)).toBe(true);
  expect(isPlayable({ ...sampleScript, hash: 'other' }, attempt)).toBe(false);
  expect(isPlayable({ ...sampleScript, rubricHash: 'other' }, attempt)).toBe(false);
  const impossible = [{ type: 'reply', scene: 'keluhan', reply: 'jelas', at: 0 }] as const;
  expect(isPlayable(sampleScript, { ...attempt, events: impossible })).toBe(false);
});
