import { expect, test } from 'vitest';
import type { AttemptHead, AttemptResult } from '../../records/attempt.ts';
import { bestResults, type Listed } from './bestResults.ts';
import { chooseNext } from './chooseNext.ts';

const scenarios: readonly Listed[] = [
  listed('a', 1, [0.2, 0.2, 0.6]),
  listed('b', 1, [0.6, 0.2, 0.2]),
  listed('c', 2, [0.2, 0.6, 0.2]),
];

function listed(
  slug: string,
  level: number,
  [empathy, deEscalation, problemSolving]: [number, number, number],
): Listed {
  return { slug, level, hash: `${slug}1`, rubric: 'r', practises: { empathy, deEscalation, problemSolving } };
}

function result(
  hasPassed: boolean,
  empathy: number,
  deEscalation: number,
  problemSolving: number,
): AttemptResult {
  const overall = Math.floor((empathy + deEscalation + problemSolving) / 3);
  return { overall, hasPassed, empathy, deEscalation, problemSolving };
}

function head(scenario: string, part: Partial<AttemptHead>): AttemptHead {
  return {
    version: 1,
    id: '00000000-0000-4000-8000-000000000000',
    scenario,
    hash: `${scenario}1`,
    rubric: 'r',
    language: 'id',
    mode: 'practice',
    seed: 1,
    title: scenario,
    startedAt: '2026-11-20T08:00:00.000Z',
    ...part,
  };
}

function check(results: Readonly<Record<string, AttemptResult>>) {
  const next = chooseNext(scenarios, new Map(Object.entries(results)));
  return next && [next.slug, next.reason, next.dimension].filter(Boolean).join(' ');
}

test('nothing played: the first of the lowest level', () => {
  expect(check({})).toBe('a level');
});

test('of the lowest level not passed, the one that practises the weakest dimension', () => {
  expect(check({ c: result(true, 40, 90, 90) })).toBe('b level empathy');
  expect(check({ a: result(false, 90, 90, 40) })).toBe('a level problemSolving');
});

test('the level goes before the dimension', () => {
  expect(check({ a: result(true, 90, 60, 90) })).toBe('b level');
  expect(check({ a: result(true, 90, 60, 90), b: result(true, 90, 60, 90) })).toBe('c level');
});

test('all passed: the weakest dimension again, until nothing is wanting', () => {
  const passed = result(true, 100, 80, 100);
  expect(check({ a: passed, b: passed, c: passed })).toBe('c again deEscalation');
  const full = result(true, 100, 100, 100);
  expect(check({ a: full, b: full, c: full })).toBeUndefined();
});

test('a pass is better than a higher miss; guided attempts and other versions do not count', () => {
  const best = bestResults(
    [
      head('a', { result: result(false, 90, 90, 50) }),
      head('a', { result: result(true, 76, 76, 76) }),
      head('b', { mode: 'guided', result: result(true, 100, 100, 100) }),
      head('c', { hash: 'old', result: result(true, 100, 100, 100) }),
      head('c', {}),
    ],
    scenarios,
  );
  expect([...best].map(([slug, { overall }]) => `${slug} ${overall}`)).toEqual(['a 76']);
});
