import { expect, test } from 'vitest';
import { keepSession, readKeptSession } from './keptSession.ts';
import { onlyKnown, startSession, takeAnswer } from './session.ts';

const day = 86_400_000;
const dayOf = (at: number) => Math.floor(at / day);
const session = takeAnswer(takeAnswer(startSession(['a', 'b', 'c']), 'again'), 'good');
const kept = keepSession(session, 'skills/empati', 7, 5 * day);

function check(value: unknown, place = 'skills/empati', now = 5 * day + 1) {
  return readKeptSession(value, place, now, dayOf);
}

test('a session goes on where it was, what was wrong still to come', () => {
  expect(check(JSON.parse(JSON.stringify(kept)))).toEqual({ session, seed: 7 });
  expect(session.queue).toEqual(['c', 'a']);
});

test('another place, another day, or something else in its stead is no session to go on with', () => {
  expect(check(kept, '')).toBeUndefined();
  expect(check(kept, 'skills/empati', 6 * day)).toBeUndefined();
  expect(check({ ...kept, queue: [] })).toBeUndefined();
  expect(check({ ...kept, version: 2 })).toBeUndefined();
  expect(check('nonsense')).toBeUndefined();
});

test('what the content no longer has is not asked', () => {
  expect(onlyKnown(session, (item) => item !== 'c')).toMatchObject({ items: ['a', 'b'], queue: ['a'] });
});
