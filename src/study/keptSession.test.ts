import { expect, test } from 'vitest';
import { keepSession, readKeptSession, type Whereabouts } from './keptSession.ts';
import { onlyKnown, startSession, takeAnswer } from './session.ts';

const day = 86_400_000;
const dayOf = (at: number) => Math.floor(at / day);
const session = takeAnswer(takeAnswer(startSession(['a', 'b', 'c']), 'again'), 'good');
const here = { place: 'skills/empati', profile: '' };
const kept = keepSession(session, here, 7, 5 * day);

function check(value: unknown, place: Partial<Whereabouts> = {}, now = 5 * day + 1) {
  return readKeptSession(value, { ...here, ...place }, now, dayOf);
}

test('a session goes on where it was, what was wrong still to come', () => {
  expect(check(JSON.parse(JSON.stringify(kept)))).toEqual({ session, seed: 7 });
  expect(session.queue).toEqual(['c', 'a']);
});

test('another place, another day, or something else in its stead is no session to go on with', () => {
  expect(check(kept, { place: '' })).toBeUndefined();
  expect(check(kept, {}, 6 * day)).toBeUndefined();
  expect(check({ ...kept, queue: [] })).toBeUndefined();
  expect(check({ ...kept, version: 2 })).toBeUndefined();
  expect(check('nonsense')).toBeUndefined();
});

test('nobody goes on with the session of another person', () => {
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const own = keepSession(session, { ...here, profile: one }, 7, 5 * day);
  expect(check(own, { profile: one })).toEqual({ session, seed: 7 });
  expect(check(own, { profile: other })).toBeUndefined();
  expect(check(own)).toBeUndefined();
  expect(check(kept, { profile: one })).toBeUndefined();
});

test('what the content no longer has is not asked', () => {
  expect(onlyKnown(session, (item) => item !== 'c')).toMatchObject({ items: ['a', 'b'], queue: ['a'] });
});
