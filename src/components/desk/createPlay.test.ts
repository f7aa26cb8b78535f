import { expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../records/attemptStore.ts';
import { sampleScript } from '../../simulator/sampleScript.ts';
import { createPlay } from './createPlay.ts';

test('two presses on the way to the first line begin one attempt', async () => {
  const store = createMemoryStore();
  const play = createPlay({
    scenario: sampleScript,
    slug: 'contoh',
    openStore: async () => store,
    now: () => 0,
    tick: () => 0,
    newId: () => crypto.randomUUID(),
    newSeed: () => 1,
  });
  play.start('');
  play.begin('assessment');
  play.begin('assessment');
  await vi.waitFor(() => expect(play.view().scene.kind).toBe('playing'));
  expect((await store.heads()).heads).toHaveLength(1);
  play.toBriefing();
  play.begin('practice');
  await vi.waitFor(async () => expect((await store.heads()).heads).toHaveLength(2));
});
