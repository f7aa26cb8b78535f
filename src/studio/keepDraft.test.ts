import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { createKeeper, type Keeping } from './keepDraft.ts';
import { createMemoryDrafts } from './openDrafts.ts';

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
  const keeper = createKeeper({ store, onChange: () => {} });
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
  const keeper = createKeeper({ store, onChange: (keeping) => heard.push(keeping) });
  keeper.note(draft('x', 1));
  await vi.advanceTimersByTimeAsync(400);
  expect(heard).toEqual(['keeping', 'unkept']);
});

test('a state to come back to is remembered at the start, and not with every letter', async () => {
  const store = createMemoryDrafts();
  const keeper = createKeeper({ store, onChange: () => {} });
  for (const at of [1_000_000, 1_001_000, 1_130_000]) {
    keeper.note(draft(`${at}`, at));
    await keeper.flush();
  }
  expect((await store.history('a')).map(({ at }) => at)).toEqual([1_130_000, 1_000_000]);
});
