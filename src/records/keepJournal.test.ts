import { describe, expect, test } from 'vitest';
import type { PlayEvent } from '../model/event.ts';
import type { AttemptHead } from './attempt.ts';
import { type AttemptStore, createMemoryStore } from './attemptStore.ts';
import { keepJournal } from './keepJournal.ts';

const head: AttemptHead = {
  version: 1,
  id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  scenario: 'contoh',
  hash: 'h',
  rubric: 'r',
  language: 'id',
  mode: 'practice',
  seed: 7,
  title: 'Contoh',
  startedAt: '2026-11-20T10:00:00.000Z',
};
const nudge: PlayEvent = { type: 'nudge' };
const reply: PlayEvent = { type: 'reply', scene: 'keluhan', reply: 'akui' };

/** A store that refuses its first writes, as a full disk does until room is made. */
function refusing(store: AttemptStore, times: number): AttemptStore {
  let left = times;
  const guard = async <T>(write: () => Promise<T>): Promise<T> => {
    if (left > 0) {
      left -= 1;
      throw new DOMException('full', 'QuotaExceededError');
    }
    return write();
  };
  return {
    ...store,
    create: (one, events) => guard(() => store.create(one, events)),
    append: (id, index, event) => guard(() => store.append(id, index, event)),
  };
}

describe('the journal', () => {
  test('stores each event before it says so', async () => {
    const store = createMemoryStore();
    await store.create(head, []);
    const journal = keepJournal(store, { head, events: [] }, 0);
    expect(await journal.add({ ...reply, at: 5 })).toBe('saved');
    expect(await store.read(head.id)).toEqual({ head, events: [{ ...reply, at: 5 }] });
  });

  test('keeps the order of events added at once', async () => {
    const store = createMemoryStore();
    const journal = keepJournal(store, { head, events: [] }, -1);
    await Promise.all([journal.add({ ...nudge, at: 1 }), journal.add({ ...reply, at: 2 })]);
    expect((await store.read(head.id))?.events.map(({ at }) => at)).toEqual([1, 2]);
  });

  test('writes the whole attempt again where another tab deleted it', async () => {
    const store = createMemoryStore();
    await store.create(head, []);
    const journal = keepJournal(store, { head, events: [] }, 0);
    await journal.add({ ...nudge, at: 1 });
    await store.remove(head.id);
    expect(await journal.add({ ...reply, at: 2 })).toBe('saved');
    expect((await store.read(head.id))?.events.map(({ at }) => at)).toEqual([1, 2]);
  });

  test('says that storage refuses, plays on, and catches up when it gives way', async () => {
    const store = createMemoryStore();
    const journal = keepJournal(refusing(store, 2), { head, events: [] }, -1);
    expect(await journal.add({ ...nudge, at: 1 })).toBe('unsaved');
    expect(await journal.add({ ...nudge, at: 2 })).toBe('unsaved');
    expect(journal.whole().events).toHaveLength(2);
    expect(await journal.add({ ...reply, at: 3 })).toBe('saved');
    expect((await store.read(head.id))?.events).toHaveLength(3);
  });

  test('writes the result at the finish', async () => {
    const store = createMemoryStore();
    const journal = keepJournal(store, { head, events: [] }, -1);
    await journal.finish('2026-11-20T10:05:00.000Z', { overall: 80, hasPassed: true });
    expect((await store.read(head.id))?.head.result).toEqual({ overall: 80, hasPassed: true });
  });
});

test('the store of a page refuses to finish an attempt that was deleted, as the one on the device does', async () => {
  const store = createMemoryStore();
  await store.create(head, []);
  await store.remove(head.id);
  await expect(store.update(head)).rejects.toMatchObject({ name: 'NotFoundError' });
  expect((await store.heads()).heads).toEqual([]);
});
