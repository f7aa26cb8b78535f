import { expect, test } from 'vitest';
import { replyOrder } from './replyOrder.ts';
import { sampleScript } from './sampleScript.ts';

const [scene] = sampleScript.scenes;

function order(seed: number): readonly number[] {
  return scene === undefined ? [] : replyOrder(scene, seed);
}

test('the order is a permutation, the same for the same seed', () => {
  for (let seed = 0; seed < 50; seed += 1) {
    expect([...order(seed)].sort()).toEqual([0, 1, 2]);
    expect(order(seed)).toEqual(order(seed));
  }
});

test('seeds spread over all orders about evenly', () => {
  const seen = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed += 1) {
    const key = order(seed * 2654435761).join('');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  expect(Math.min(...seen.values())).toBeGreaterThan(850);
});
