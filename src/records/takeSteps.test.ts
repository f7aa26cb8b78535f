import { expect, test } from 'vitest';
import { takeSteps } from './takeSteps.ts';

/** So many steps of so many milliseconds each, and the clock that they take them by. */
function workOf(count: number, length: number) {
  let now = 0;
  function* steps(): Generator<number, string> {
    for (let step = 1; step <= count; step += 1) {
      now += length;
      yield step;
    }
    return 'done';
  }
  return { steps: steps(), tick: () => now };
}

test('a short work is done without a pause', async () => {
  const told: number[] = [];
  const { steps, tick } = workOf(20, 1);
  expect(await takeSteps(steps, { tick, onStep: (step) => told.push(step) })).toBe('done');
  expect(told).toEqual([]);
});

test('a long work pauses, and tells how far it is', async () => {
  const told: number[] = [];
  const { steps, tick } = workOf(7, 15);
  expect(await takeSteps(steps, { tick, onStep: (step) => told.push(step) })).toBe('done');
  expect(told).toEqual([2, 4, 6]);
});

test('a cancelled work ends at the next pause', async () => {
  const cancel = new AbortController();
  const told: number[] = [];
  const { steps, tick } = workOf(100, 15);
  const onStep = (step: number) => {
    told.push(step);
    if (step === 4) cancel.abort();
  };
  await expect(takeSteps(steps, { tick, signal: cancel.signal, onStep })).rejects.toThrow();
  expect(told).toEqual([2, 4]);
});
