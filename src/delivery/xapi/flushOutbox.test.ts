import { describe, expect, test } from 'vitest';
import { createOutboxMemory, type OutboxStore } from '../../records/openOutbox.ts';
import { createSettingsMemory } from '../../records/openSettings.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { passedAttempt, sampleAttempt } from '../sampleAttempt.ts';
import { statementsOf } from '../statementsOf.ts';
import { flushOutbox } from './flushOutbox.ts';
import { createKeeper } from './keepStatements.ts';
import type { Answer, Receiver } from './receiver.ts';
import { isSameStatement } from './receiver.ts';

const destination = 'https://lrs.example/xapi/';
const telling = {
  homePage: 'https://latihan.example/',
  account: 'p-1',
  names: { empathy: 'E', deEscalation: 'D', problemSolving: 'P', path: 'J' },
};
const statements = statementsOf(sampleScript, passedAttempt, telling);

async function filled(): Promise<OutboxStore> {
  const outbox = createOutboxMemory();
  await keeperOn(outbox)(passedAttempt);
  return outbox;
}

function keeperOn(outbox: OutboxStore, settings = createSettingsMemory()) {
  const say = (attempt: typeof passedAttempt) => statementsOf(sampleScript, attempt, telling);
  return createKeeper({ outbox, settings, destination, say, now: () => 1_000_000 });
}

/** A receiver that keeps what it accepts; the script says how it answers a batch, otherwise it accepts. */
function scripted(script: (ids: readonly string[], call: number) => Answer | undefined) {
  const had: { id: string }[] = [];
  const calls: (readonly string[])[] = [];
  const receiver: Receiver = {
    async send(batch) {
      const sent = batch.map((one) => ({ ...Object(one), id: String(Reflect.get(Object(one), 'id')) }));
      const ids = sent.map(({ id }) => id);
      calls.push(ids);
      const answer = script(ids, calls.length);
      if (answer !== undefined) return answer;
      if (ids.some((id) => had.some((one) => one.id === id))) return { kind: 'conflict' };
      had.push(...sent);
      return { kind: 'accepted' };
    },
    async find(id) {
      const statement = had.find((one) => one.id === id);
      return statement === undefined ? { kind: 'hidden' } : { kind: 'found', statement };
    },
  };
  return { receiver, had, calls };
}

async function idsIn(outbox: OutboxStore, state: 'waiting' | 'quarantined'): Promise<readonly string[]> {
  const { records } = await outbox.list(destination);
  return records.filter((item) => item.state === state).map(({ id }) => id);
}

const all = statements.map(({ id }) => id);

describe('the outbox', () => {
  test('is emptied in one batch, in the order in which things happened', async () => {
    const outbox = await filled();
    const { receiver, calls } = scripted(() => undefined);
    expect(await flushOutbox(outbox, destination, receiver)).toEqual({ kind: 'empty' });
    expect(calls).toEqual([all]);
    expect(await idsIn(outbox, 'waiting')).toEqual([]);
  });

  test('keeps everything where the receiver can not be reached', async () => {
    const outbox = await filled();
    const { receiver } = scripted(() => ({ kind: 'unreachable' }));
    expect(await flushOutbox(outbox, destination, receiver)).toEqual({ kind: 'unreachable' });
    expect(await idsIn(outbox, 'waiting')).toEqual(all);
  });

  test('keeps a statement that the receiver has, until it says what it has', async () => {
    const outbox = await filled();
    const { receiver } = scripted(() => ({ kind: 'conflict' }));
    const cut: Receiver = { ...receiver, find: async () => ({ kind: 'unreachable' }) };
    expect(await flushOutbox(outbox, destination, cut)).toEqual({ kind: 'unreachable' });
    expect(await idsIn(outbox, 'waiting')).toEqual(all);
    expect(await idsIn(outbox, 'quarantined')).toEqual([]);
  });

  test('stops and keeps everything where the receiver does not let it in', async () => {
    const outbox = await filled();
    const { receiver, calls } = scripted(() => ({ kind: 'refused', detail: '401' }));
    expect(await flushOutbox(outbox, destination, receiver)).toEqual({ kind: 'refused', detail: '401' });
    expect(calls).toHaveLength(1);
    expect(await idsIn(outbox, 'waiting')).toEqual(all);
  });

  test('sends what may go, and leaves the rest waiting', async () => {
    const outbox = await filled();
    const { receiver, had } = scripted(() => undefined);
    const [first, ...others] = all;
    const permit = async () => (item: { readonly id: string }) => item.id !== first;
    expect(await flushOutbox(outbox, destination, receiver, permit)).toEqual({ kind: 'empty' });
    expect(had.map(({ id }) => id)).toEqual(others);
    expect(await idsIn(outbox, 'waiting')).toEqual([first]);
  });

  test('sends no further batch once it may not go on', async () => {
    const outbox = await filled();
    const { receiver, calls } = scripted(() => undefined);
    expect(await flushOutbox(outbox, destination, receiver, async () => undefined)).toEqual({
      kind: 'stopped',
    });
    expect(calls).toEqual([]);
    expect(await idsIn(outbox, 'waiting')).toEqual(all);
  });

  test('sets aside the one statement that spoils a batch, and sends the others', async () => {
    const outbox = await filled();
    const bad = all[3] ?? '';
    const { receiver, had } = scripted((ids) =>
      ids.includes(bad) ? { kind: 'bad', detail: '400 no' } : undefined,
    );
    expect(await flushOutbox(outbox, destination, receiver)).toEqual({ kind: 'empty' });
    expect(had.map(({ id }) => id)).toEqual(all.filter((id) => id !== bad));
    expect(await idsIn(outbox, 'quarantined')).toEqual([bad]);
    const { records } = await outbox.list(destination);
    expect(records[0]?.reason).toBe('400 no');
  });

  test('after an answer that was lost, sends singly and drops what the receiver has', async () => {
    const outbox = await filled();
    const { receiver, had } = scripted(() => undefined);
    await receiver.send(statements.slice(0, 5));
    expect(await flushOutbox(outbox, destination, receiver)).toEqual({ kind: 'empty' });
    expect(had.map(({ id }) => id)).toEqual(all);
    expect(await idsIn(outbox, 'quarantined')).toEqual([]);
  });

  test('sets aside a statement whose id the receiver uses for something else', async () => {
    const outbox = await filled();
    const { receiver } = scripted(() => undefined);
    const [first] = statements;
    if (first === undefined) throw new Error('no statement');
    await receiver.send([{ ...first, timestamp: '2020-01-01T00:00:00.000Z' }]);
    await flushOutbox(outbox, destination, receiver);
    expect(await idsIn(outbox, 'quarantined')).toEqual([first.id]);
    expect(await idsIn(outbox, 'waiting')).toEqual([]);
  });

  test('sends batches below 60 kB, and a larger statement alone', async () => {
    const outbox = createOutboxMemory();
    const big = (id: string, size: number) => ({
      version: 1 as const,
      destination,
      id: `00000000-0000-4000-8000-00000000000${id}`,
      at: `2026-11-20T10:00:0${id}.000Z`,
      statement: { id, text: 'x'.repeat(size) },
      state: 'waiting' as const,
    });
    await outbox.write([big('1', 30_000), big('2', 27_000), big('3', 70_000), big('4', 10)]);
    const { receiver, calls } = scripted(() => undefined);
    await flushOutbox(outbox, destination, receiver);
    expect(calls).toEqual([['1', '2'], ['3'], ['4']]);
  });

  test('has everything once, wherever the page dies between storing, remembering, sending and deleting', async () => {
    const steps = ['outbox', 'remember', 'before', 'after', 'delete'] as const;
    for (const step of steps) {
      const [outbox, settings] = [createOutboxMemory(), createSettingsMemory()];
      const { receiver, had } = scripted(() => undefined);
      const dead = new Error('the page died');
      const die = async (): Promise<never> => Promise.reject(dead);
      const dying: OutboxStore = {
        ...outbox,
        ...(step === 'outbox' ? { write: die } : {}),
        ...(step === 'delete' ? { remove: die } : {}),
      };
      const dyingSettings = step === 'remember' ? { ...settings, write: die } : settings;
      const dyingReceiver: Receiver = {
        ...receiver,
        async send(batch) {
          if (step === 'before') throw dead;
          const answer = await receiver.send(batch);
          if (step === 'after') throw dead;
          return answer;
        },
      };
      const half = sampleAttempt('open:resi keluhan/jelas');
      await keeperOn(
        dying,
        dyingSettings,
      )(half)
        .then(() => flushOutbox(dying, destination, dyingReceiver))
        .catch((error) => expect(error).toBe(dead));
      await keeperOn(outbox, settings)(passedAttempt);
      await flushOutbox(outbox, destination, receiver);
      expect(had.map(({ id }) => id).toSorted(), step).toEqual(all.toSorted());
      expect((await outbox.list(destination)).records, step).toEqual([]);
    }
  });
});

test('a statement is the same although the receiver added to it or wrote its time anew', () => {
  const [first] = statements;
  if (first === undefined) throw new Error('no statement');
  const stored = { ...first, stored: 'x', timestamp: first.timestamp.replace('.000Z', '+00:00') };
  expect(isSameStatement(first, stored)).toBe(true);
  expect(isSameStatement(first, { ...stored, verb: { id: 'other' } })).toBe(false);
});
