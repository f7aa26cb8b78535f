import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { createKeeper, type Keeping } from './keepDraft.ts';
import { createMemoryDrafts, type DraftStore } from './openDrafts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const draft = (text: string, changedAt: number): Draft => ({
  version: 1,
  id: 'a',
  slug: 'a',
  texts: { id: text },
  changedAt,
});

test('someone who never stops typing is kept up with', async () => {
  const store = createMemoryDrafts();
  const keeper = createKeeper({ store, onChange: () => {}, onParted: () => {} });
  for (let letter = 1; letter <= 50; letter += 1) {
    keeper.note(draft('x'.repeat(letter), 1_000_000 + letter * 40));
    await vi.advanceTimersByTimeAsync(40);
    const kept = (await store.list())[0]?.texts.id?.length ?? 0;
    expect((letter - kept) * 40).toBeLessThanOrEqual(1000);
  }
});

test('a store that refuses is told of', async () => {
  const heard: Keeping[] = [];
  const store = { ...createMemoryDrafts(), put: () => Promise.reject(new Error('full')) };
  const keeper = createKeeper({
    store,
    onChange: (keeping) => heard.push(keeping),
    onParted: () => {},
  });
  keeper.note(draft('x', 1));
  await vi.advanceTimersByTimeAsync(400);
  expect(heard).toEqual(['keeping', 'unkept']);
});

test('what a store refuses is not forgotten: it is written with the next draft', async () => {
  const store = createMemoryDrafts();
  let isFull = true;
  const put: DraftStore['put'] = (one, known) =>
    isFull ? Promise.reject(new Error('full')) : store.put(one, known);
  const keeper = createKeeper({ store: { ...store, put }, onChange: () => {}, onParted: () => {} });
  keeper.note(draft('x', 1));
  await keeper.flush();
  expect(keeper.unkept()).toEqual([draft('x', 1)]);
  isFull = false;
  keeper.note({ ...draft('y', 2), id: 'b' });
  await keeper.flush();
  expect(keeper.unkept()).toEqual([]);
  expect((await store.list()).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('the state that another tab wrote meanwhile is told of once', async () => {
  const memory = createMemoryDrafts();
  let stands: number | undefined = 5;
  const put: DraftStore['put'] = async (one, known) => {
    const putting = stands === known ? 'kept' : 'parted';
    stands = one.changedAt;
    return putting;
  };
  let times = 0;
  const keeper = createKeeper({
    store: { ...memory, put },
    onChange: () => {},
    onParted: () => {
      times += 1;
    },
  });
  keeper.learn(draft('x', 4));
  for (const at of [6, 7]) {
    keeper.note(draft('x', at));
    await keeper.flush();
  }
  expect(times).toBe(1);
});

test('a state to come back to is remembered at the start, and not with every letter', async () => {
  const store = createMemoryDrafts();
  const keeper = createKeeper({ store, onChange: () => {}, onParted: () => {} });
  for (const at of [1_000_000, 1_001_000, 1_130_000]) {
    keeper.note(draft(`${at}`, at));
    await keeper.flush();
  }
  expect((await store.history('a')).map(({ at }) => at)).toEqual([1_130_000, 1_000_000]);
});
