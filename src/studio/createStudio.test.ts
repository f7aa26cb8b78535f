import { expect, test } from 'vitest';
import { createStudio } from './createStudio.ts';
import { createMemoryDrafts, type DraftStore } from './openDrafts.ts';
import type { Version } from './question.ts';
import { StillWorker } from './stillWorker.ts';

const options = (store: DraftStore = createMemoryDrafts()) => ({
  startWorker: () => new StillWorker(),
  openStore: async () => store,
  newId: () => 'a',
  now: () => 0,
  messages: 'id' as const,
});

test('line ends are those of the editor, wherever a text comes from', () => {
  const studio = createStudio(options());
  studio.begin('satu', { id: 'a\r\nb\rc', en: 'a\n' });
  expect(studio.view().draft?.texts).toEqual({ id: 'a\nb\nc', en: 'a\n' });
  studio.replace({ id: 'd\r\ne' });
  expect(studio.view().draft?.texts).toEqual({ id: 'd\ne' });
});

test('a draft that could not be kept is listed when it is left, as it was left', async () => {
  const full: DraftStore = { ...createMemoryDrafts(), put: () => Promise.reject(new Error('full')) };
  const studio = createStudio(options(full));
  studio.start('');
  await expect.poll(() => studio.view().storage).toBe('open');
  studio.begin('satu', { id: 'one' });
  studio.change('id', 'one more');
  studio.leave();
  await expect.poll(() => studio.view().drafts.map(({ texts }) => texts.id)).toEqual(['one more']);
});

test('what was found in a draft that is no longer open is not shown of the one that is', () => {
  const workers: StillWorker[] = [];
  const studio = createStudio({
    startWorker: () => {
      const worker = new StillWorker();
      workers.push(worker);
      return worker;
    },
    openStore: async () => createMemoryDrafts(),
    newId: () => 'a',
    now: () => 0,
    messages: 'id',
  });
  const version = (text: string): Version => ({ text, diagnostics: [] });
  const answer = (number: number, text: string) =>
    ({ kind: 'check', number, stage: 'proofs', versions: { id: version(text) } }) as const;
  studio.begin('satu', { id: 'one' });
  studio.change('id', 'one more');
  studio.begin('dua', { id: 'two' });
  workers[0]?.answer(answer(2, 'one more'));
  expect(studio.view().versions).toEqual({});
  workers[0]?.answer(answer(3, 'two'));
  expect(studio.view().versions).toEqual({ id: version('two') });
});
