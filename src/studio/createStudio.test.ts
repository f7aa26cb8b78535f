import { expect, test } from 'vitest';
import { createStudio } from './createStudio.ts';
import { createMemoryDrafts } from './openDrafts.ts';
import type { Version } from './question.ts';
import { StillWorker } from './stillWorker.ts';

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
