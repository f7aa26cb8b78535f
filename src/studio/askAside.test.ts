import { expect, test, vi } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { readFrame } from '../compiler/diagnostics/frame/findingsOf.ts';
import { createAside } from './askAside.ts';
import { StillWorker } from './stillWorker.ts';

const { script } = compile(readFrame('id'), { file: 'id.mdx', language: 'id', proofs: 'none' });
if (script === undefined) throw new Error('the frame has errors');
const way = (scene: string) => ({ kind: 'way', script, scene }) as const;
const found = (number: number) => ({ kind: 'way', number, events: [] }) as const;

/** An asker, and the workers that it started, the last one last. */
function begin() {
  const workers: StillWorker[] = [];
  const ask = createAside(() => {
    const worker = new StillWorker();
    workers.push(worker);
    return worker;
  });
  return { ask, workers };
}

test('a question whose worker fails is lost, and the one that waits is asked of a new worker', async () => {
  const { ask, workers } = begin();
  const [first, second] = [ask(way('a')), ask(way('b'))];
  workers[0]?.fail();
  expect(await first).toBe('lost');
  workers[1]?.answer(found(2));
  expect(await second).toEqual(found(2));
});

test('a question that takes more than a minute is lost', async () => {
  vi.useFakeTimers();
  const { ask } = begin();
  const asked = ask(way('a'));
  vi.advanceTimersByTime(60_000);
  expect(await asked).toBe('lost');
  vi.useRealTimers();
});

test('a question that a newer one passed over is lost as soon as that is answered', async () => {
  const { ask, workers } = begin();
  const asked = ['a', 'b', 'c'].map((scene) => ask(way(scene)));
  workers[0]?.answer(found(1));
  workers[0]?.answer(found(3));
  expect(await Promise.all(asked)).toEqual([found(1), 'lost', found(3)]);
});
