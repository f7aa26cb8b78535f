import { expect, test, vi } from 'vitest';
import { type AttemptStore, createMemoryStore } from '../../records/attemptStore.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { createPlay } from './createPlay.ts';

function playOn(store: AttemptStore) {
  return createPlay({
    scenario: sampleScript,
    slug: 'contoh',
    openStore: async () => store,
    now: () => 0,
    tick: () => 0,
    newId: () => crypto.randomUUID(),
    newSeed: () => 1,
  });
}

test('a link that comes while a conversation is open is shown, and the conversation is kept', async () => {
  const store = createMemoryStore();
  const play = playOn(store);
  play.start('');
  play.begin('practice');
  await vi.waitFor(() => expect(play.view().scene.kind).toBe('playing'));
  play.start('#events=x/y');
  expect(play.view().scene).toEqual({ kind: 'link', fragment: '#events=x/y' });
  play.start('#main');
  expect(play.view().scene.kind).toBe('link');
  expect((await store.heads()).heads).toHaveLength(1);
});

test('a link takes no conversation away that could not be kept', async () => {
  const refuse = () => Promise.reject(new Error('full'));
  const play = playOn({ ...createMemoryStore(), create: refuse });
  play.start('');
  play.begin('practice');
  await vi.waitFor(() => expect(play.view().scene.kind).toBe('playing'));
  play.start('#events=x/y');
  expect(play.view().scene.kind).toBe('playing');
});

test('two presses on the way to the first line begin one attempt', async () => {
  const store = createMemoryStore();
  const play = playOn(store);
  play.start('');
  play.begin('assessment');
  play.begin('assessment');
  await vi.waitFor(() => expect(play.view().scene.kind).toBe('playing'));
  expect((await store.heads()).heads).toHaveLength(1);
  play.toBriefing();
  play.begin('practice');
  await vi.waitFor(async () => expect((await store.heads()).heads).toHaveLength(2));
});

test('a storage that fails when an attempt is to go on is told of, and the briefing stays', async () => {
  const store = createMemoryStore();
  let isBroken = false;
  const failing = <Asked extends unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) => {
    return (...asked: Asked) => (isBroken ? Promise.reject(new Error('broken')) : ask(...asked));
  };
  const play = playOn({ ...store, read: failing(store.read), heads: failing(store.heads) });
  play.start('');
  play.begin('practice');
  await vi.waitFor(() => expect(play.view().scene.kind).toBe('playing'));
  play.toBriefing();
  await vi.waitFor(() => expect(play.view().earlier.heads).toHaveLength(1));
  isBroken = true;
  play.resume(play.view().earlier.heads[0]?.id ?? '');
  await vi.waitFor(() => expect(play.view().storage).toBe('denied'));
  expect(play.view().scene.kind).toBe('briefing');
});
