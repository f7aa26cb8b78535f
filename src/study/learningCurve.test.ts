import { describe, expect, test } from 'vitest';
import type { AttemptHead } from '../records/attempt.ts';
import type { Review } from '../records/review.ts';
import { byScenario, bySkill, curveOf, standingOf, strengthOf } from './learningCurve.ts';

function head(day: number, overall: number, more: Partial<AttemptHead> = {}): AttemptHead {
  const at = new Date(Date.UTC(2026, 10, day)).toISOString();
  return {
    version: 1,
    id: `${day}`,
    scenario: 'contoh',
    hash: 'h',
    rubric: 'r',
    language: 'id',
    mode: 'practice',
    seed: 1,
    title: 'Contoh',
    startedAt: at,
    finishedAt: at,
    result: { overall, empathy: overall, deEscalation: 50, hasPassed: overall >= 75 },
    ...more,
  };
}

describe('the curve', () => {
  test('is in the order of time, without guided and unfinished attempts', () => {
    const { result: _, finishedAt: __, ...unfinished } = head(4, 90);
    const points = curveOf([head(3, 60), head(1, 40), head(2, 99, { mode: 'guided' }), unfinished]);
    expect(points.map(({ result }) => result.overall)).toEqual([40, 60]);
  });

  test('gives the mean of the last five beside the five before', () => {
    const points = curveOf([10, 20, 30, 40, 50, 60, 70].map((score, place) => head(1 + place, score)));
    expect(standingOf(points, 'overall')).toEqual({ mean: 50, change: 35 });
    expect(standingOf(points.slice(0, 2), 'overall')).toEqual({ mean: 15, change: undefined });
    expect(standingOf(points, 'problemSolving')).toBeUndefined();
  });

  test('names what goes best and what to practise, when they differ', () => {
    expect(strengthOf(curveOf([head(1, 80)]))).toEqual({ best: 'empathy', weakest: 'deEscalation' });
    expect(strengthOf(curveOf([head(1, 50)]))).toBeUndefined();
    expect(strengthOf([])).toBeUndefined();
  });
});

test('a scenario has its best and its last score', () => {
  const points = curveOf([head(1, 80), head(2, 60), head(3, 40, { scenario: 'lain' })]);
  expect(byScenario(points)).toEqual([
    { scenario: 'contoh', attempts: 2, best: 80, last: 60, hasPassed: true },
    { scenario: 'lain', attempts: 1, best: 40, last: 40, hasPassed: false },
  ]);
});

test('a skill is known by the last answer to each item, the least known first', () => {
  const review = (item: string, at: number, rating: Review['rating']): Review => ({
    version: 1,
    item,
    at,
    rating,
  });
  const reviews = [
    review('skills/empati/q/a', 2, 'good'),
    review('skills/empati/q/a', 1, 'again'),
    review('skills/sapa/q/a', 1, 'again'),
    review('skills/sapa/c/b', 1, 'easy'),
    review('faq/x/q/a', 1, 'again'),
  ];
  expect(bySkill(reviews)).toEqual([
    { entry: 'skills/sapa', answered: 2, known: 1 },
    { entry: 'skills/empati', answered: 1, known: 1 },
  ]);
});
