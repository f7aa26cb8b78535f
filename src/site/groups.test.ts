import { expect, test } from 'vitest';
import { neighboursOf } from './groups.ts';

const entries = Array.from({ length: 50 }, (_, place) => ({ id: String(place) }));

function check(id: number, first: number, last: number): void {
  const near = neighboursOf(entries, String(id), 10).map((entry) => Number(entry.id));
  expect(near).toHaveLength(10);
  expect([near[0], near.at(-1)]).toEqual([first, last]);
  expect(near).toContain(id);
}

test('an entry in the middle has as many before as after it', () => check(25, 20, 29));
test('the first and the last entry have the whole number too', () => {
  check(0, 0, 9);
  check(49, 40, 49);
});
test('a small group is shown whole', () => {
  expect(neighboursOf(entries.slice(0, 4), '2', 10)).toHaveLength(4);
});
