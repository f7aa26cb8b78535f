import { expect, test } from 'vitest';
import { takeSteps } from './takeSteps.ts';

/** Steps of so many milliseconds each. */
function* stepsOf(count: number, length: number): Generator<number, string> {
  for (let step = 1; step <= count; step += 1) {
    const end = performance.now() + length;
    while (performance.now() < end);
    yield step;
  }
  return 'done';
}

test('a short work is done without a pause', async () => {
  let isPaused = false;
  setTimeout(() => {
    isPaused = true;
  });
  expect(await takeSteps(stepsOf(50, 0))).toBe('done');
  expect(isPaused).toBe(false);
});

test('a long work pauses, and tells how far it is', async () => {
  const told: number[] = [];
  expect(await takeSteps(stepsOf(6, 15), { onStep: (step) => told.push(step) })).toBe('done');
  expect(told).toEqual([2, 4, 6]);
});

test('a cancelled work ends at the next pause', async () => {
  const cancel = new AbortController();
  const told: number[] = [];
  const work = takeSteps(stepsOf(100, 15), {
    signal: cancel.signal,
    onStep: (step) => {
      told.push(step);
      if (step >= 4) cancel.abort();
    },
  });
  await expect(work).rejects.toThrow();
  expect(told.at(-1)).toBe(4);
});
