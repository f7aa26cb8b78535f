import { expect, test } from 'vitest';
import { type PlayEvent, parseEvent } from '../model/event.ts';
import type { Attempt, AttemptHead } from '../records/attempt.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import type { Check } from './cohort.ts';
import { verifierOf, verifyAttempt } from './verifyAttempt.ts';

const verifier = verifierOf(sampleScript);

/** Verifies an attempt with these events, in short form, and this head over a sound one. */
function verify(events: string, head: Partial<AttemptHead> = {}) {
  const attempt: Attempt = {
    head: {
      version: 1,
      id: '00000000-0000-4000-8000-000000000001',
      scenario: 'contoh',
      hash: sampleScript.hash,
      rubric: sampleScript.rubricHash,
      language: 'id',
      mode: 'assessment',
      seed: 1,
      title: 'Contoh',
      startedAt: '2026-11-01T08:00:00.000Z',
      ...head,
    },
    events: events
      .split(' ')
      .filter(Boolean)
      .map((text, index) => ({ ...read(text), at: index })),
  };
  return verifyAttempt(verifier, attempt);
}

function read(text: string): PlayEvent {
  const event = parseEvent(text);
  if (event === undefined) throw new Error(`no event: ${text}`);
  return event;
}

function check(events: string, head: Partial<AttemptHead>, expected: Check): void {
  expect(verify(events, head).check).toEqual(expected);
}

const whole = 'open:resi keluhan/jelas answer:sebab=a';
const full = { overall: 100, empathy: 100, problemSolving: 100, hasPassed: true };

test('an attempt whose result is what replay gives is verified and scored', () => {
  const { check: found, score, turns } = verify(whole, { result: full });
  expect(found).toEqual({ kind: 'verified' });
  expect(score).toEqual(full);
  expect(turns.map(({ scene, reply }) => `${scene}/${reply}`)).toEqual(['keluhan/jelas']);
});

test('the score is replayed, never taken from the file', () => {
  expect(verify('keluhan/akui answer:sebab=b').score).toMatchObject({ hasPassed: false });
});

test('a result that replay does not give is altered and has no score', () => {
  check('keluhan/akui answer:sebab=b', { result: full }, { kind: 'altered', why: 'result' });
  expect(verify('keluhan/akui answer:sebab=b', { result: full }).score).toBeUndefined();
});

test('a result without the events to the end is altered', () => {
  check('open:resi', { result: full }, { kind: 'altered', why: 'end' });
  check('', { result: full }, { kind: 'altered', why: 'end' });
});

test('an attempt under way is unfinished', () => {
  check('open:resi', {}, { kind: 'unfinished' });
  check('', {}, { kind: 'unfinished' });
});

test('an event that the rules refuse is named with its place', () => {
  check('keluhan/jelas', {}, { kind: 'impossible', event: 'keluhan/jelas', place: 1 });
  check('open:resi keluhan/tidak-ada', {}, { kind: 'impossible', event: 'keluhan/tidak-ada', place: 2 });
  check(`${whole} keluhan/akui`, {}, { kind: 'impossible', event: 'keluhan/akui', place: 4 });
});

test('an event of another mode is impossible', () => {
  check('keluhan/diam undo', { mode: 'assessment' }, { kind: 'impossible', event: 'undo', place: 2 });
  check('nudge', { mode: 'guided' }, { kind: 'impossible', event: 'nudge', place: 1 });
});

test('a branch of another attempt can not be an assessment', () => {
  const forkOf = { attempt: '00000000-0000-4000-8000-000000000002', events: 1 };
  check(whole, { forkOf }, { kind: 'altered', why: 'fork' });
  check(whole, { forkOf, mode: 'practice' }, { kind: 'verified' });
});

test('other rules, another codebook and unknown scenarios can not be verified', () => {
  check(whole, { hash: 'older' }, { kind: 'otherVersion', what: 'scenario' });
  check(whole, { rubric: 'older' }, { kind: 'otherVersion', what: 'rubric' });
  const attempt = { head: { ...verifiedHead(), scenario: 'lain' }, events: [] };
  expect(verifyAttempt(undefined, attempt).check).toEqual({ kind: 'unknownScenario' });
});

test('skills count what the model conversation was paid for, and every slip', () => {
  const { skills } = verify('keluhan/diam keluhan/akui answer:sebab=a');
  const sum = (key: 'possible' | 'earned' | 'costs') => skills.reduce((all, one) => all + one[key], 0);
  // The model is paid for offer-solution, name-feeling, check-record and record-case.
  expect([sum('possible'), sum('earned'), sum('costs')]).toEqual([4, 2, 1]);
});

function verifiedHead(): AttemptHead {
  return {
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    scenario: 'contoh',
    hash: 'rules',
    rubric: 'rubric',
    language: 'id',
    mode: 'practice',
    seed: 1,
    title: 'Contoh',
    startedAt: '2026-11-01T08:00:00.000Z',
  };
}
