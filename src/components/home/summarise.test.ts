import { expect, test } from 'vitest';
import type { AttemptHead } from '../../records/attempt.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { recall } from '../../study/recall.ts';
import type { Learner } from '../learner/readLearner.ts';
import { summarise } from './summarise.ts';

const day = 86_400_000;
const practises = { empathy: 0.4, deEscalation: 0.3, problemSolving: 0.3 };
const scenario = (slug: string, level: number) => ({
  slug,
  title: slug,
  level,
  hash: 'now',
  rubric: 'book',
  practises,
});
const facts: LearningFacts = {
  words: {},
  scenarios: [scenario('paket', 1), scenario('garansi', 2)],
  paths: [
    { slug: 'minggu', title: 'Minggu', stages: [{ title: '1', items: [{ play: 'paket', pass: false }] }] },
    {
      slug: 'bulan',
      title: 'Bulan',
      stages: [
        {
          title: '1',
          items: [
            { play: 'paket', pass: false },
            { play: 'garansi', pass: true },
          ],
        },
      ],
    },
  ],
  sets: { 'skills/empati': 'q/a q/b' },
  titles: {},
};
const nobody: Learner = { name: '', heads: [], reviews: [], read: new Set(), attempt: async () => undefined };

function head(change: Partial<AttemptHead>): AttemptHead {
  return {
    version: 1,
    id: '6b1f8f0a-3c55-4f6e-9a0e-1f0b8a4d2c11',
    scenario: 'paket',
    hash: 'now',
    rubric: 'book',
    language: 'id',
    mode: 'practice',
    seed: 1,
    title: 'Paket',
    startedAt: '2026-11-20T10:00:00.000Z',
    ...change,
  };
}

function check(learner: Partial<Learner>, now = 10 * day) {
  const whole = { ...nobody, ...learner };
  return summarise(whole, facts, recall(whole.reviews), now, (at) => Math.floor(at / day));
}

const passed = { finishedAt: '2026-11-20T10:10:00.000Z', result: { overall: 90, hasPassed: true } };

test('whoever has nothing yet is shown the first scenario and the first path', () => {
  expect(check({})).toMatchObject({
    open: undefined,
    next: { scenario: { slug: 'paket' } },
    study: { due: 0, wait: undefined },
    path: { path: { slug: 'minggu' }, progress: { done: 0 } },
    recent: [],
  });
});

test('the latest open attempt that can still be played on is offered', () => {
  const old = head({ hash: 'before' });
  const open = head({ scenario: 'garansi' });
  expect(check({ heads: [old, open] }).open).toMatchObject({ scenario: { slug: 'garansi' }, head: open });
  expect(check({ heads: [old] }).open).toBeUndefined();
});

test('a finished path gives way to the one that is furthest', () => {
  expect(check({ heads: [head(passed)] }).path).toMatchObject({
    path: { slug: 'bulan' },
    progress: { done: 1, next: 1 },
  });
});

test('what is due is counted, and of the rest the days until the next', () => {
  const review = (item: string, at: number) => ({ version: 1, item, at, rating: 'good' }) as const;
  const known = check({ reviews: [review('skills/empati/q/a', day), review('skills/gone/q/a', day)] });
  expect(known.study.due).toBe(1);
  const fresh = check({ reviews: [review('skills/empati/q/a', 10 * day - 1)] });
  expect(fresh.study.due).toBe(0);
  expect(fresh.study.wait).toBeGreaterThan(0);
});

test('at most three scores are shown, and only of finished attempts', () => {
  const heads = [head({}), ...Array.from({ length: 4 }, () => head(passed))];
  expect(check({ heads }).recent).toHaveLength(3);
});
