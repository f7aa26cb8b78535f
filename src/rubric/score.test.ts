import { describe, expect, test } from 'vitest';
import type { ModelConversation } from '../model/scenario.ts';
import { type Result, type Score, scoreOf, surveyOf } from './score.ts';

const model: ModelConversation = {
  events: [],
  points: { empathy: 5, deEscalation: 4, problemSolving: 10 },
  measured: ['empathy', 'deEscalation', 'problemSolving'],
};

function score(
  points: readonly [number, number, number],
  result: Partial<Result> = {},
  against: ModelConversation = model,
): Score {
  const [empathy, deEscalation, problemSolving] = points;
  return scoreOf(
    {
      points: { empathy, deEscalation, problemSolving },
      outcome: 'resolved',
      isCritical: false,
      hasWalkedOut: false,
      ...result,
    },
    against,
  );
}

function check(actual: Score, expected: Partial<Score>): void {
  expect(actual).toMatchObject(expected);
}

describe('a score', () => {
  test('is 100 for the points of the model conversation', () => {
    check(score([5, 4, 10]), { overall: 100, hasPassed: true, reasons: [] });
  });

  test('weighs empathy 30, de-escalation 30 and problem solving 40', () => {
    check(score([5, 0, 0]), {
      overall: 30,
      dimensions: { empathy: 100, deEscalation: 0, problemSolving: 0 },
    });
    check(score([0, 4, 0]), { overall: 30 });
    check(score([0, 0, 10]), { overall: 40 });
  });

  test('keeps each dimension within 0 and 100', () => {
    check(score([-3, 9, 10]), {
      dimensions: { empathy: 0, deEscalation: 100, problemSolving: 100 },
      overall: 70,
    });
  });

  test('rounds down, so that no figure shows a pass that is not one', () => {
    const thirds = { ...model, points: { empathy: 3, deEscalation: 3, problemSolving: 3 } };
    check(score([2, 2, 2], {}, thirds), { overall: 66, dimensions: { empathy: 66 } });
  });

  test('shares out the weight of a dimension that is not measured', () => {
    const two = { ...model, measured: ['empathy', 'problemSolving'] } as const;
    check(score([5, 0, 0], {}, two), { overall: 42, dimensions: { empathy: 100, problemSolving: 0 } });
    expect(score([5, 0, 10], {}, two).dimensions).not.toHaveProperty('deEscalation');
    check(score([5, 0, 10], {}, two), { overall: 100, hasPassed: true });
  });

  test('is 0 where nothing is measured', () => {
    check(score([5, 4, 10], {}, { ...model, measured: [] }), { overall: 0, hasPassed: false });
  });
});

describe('a pass', () => {
  test('needs 75 overall', () => {
    check(score([4, 3, 7]), { overall: 74, hasPassed: false, reasons: ['overall'] });
    check(score([4, 3, 8]), { overall: 78, hasPassed: true });
  });

  test('needs 60 in each measured dimension', () => {
    check(score([3, 4, 10]), { hasPassed: true });
    check(score([2, 4, 10]), { overall: 82, hasPassed: false, reasons: ['dimension'] });
  });

  test('needs a resolved or escalated ending', () => {
    check(score([5, 4, 10], { outcome: 'escalated' }), { hasPassed: true });
    check(score([5, 4, 10], { outcome: 'unresolved' }), { hasPassed: false, reasons: ['outcome'] });
    check(score([5, 4, 10], { outcome: 'lost' }), { hasPassed: false, reasons: ['outcome'] });
  });

  test('is lost by a walk-out or a critical behaviour, whatever the score', () => {
    check(score([5, 4, 10], { outcome: 'lost', hasWalkedOut: true }), {
      hasPassed: false,
      reasons: ['walkout'],
    });
    check(score([5, 4, 10], { isCritical: true }), { overall: 100, hasPassed: false, reasons: ['critical'] });
  });
});

test("the customer's survey is 5 when calm to 1 when furious, one less unresolved, 1 when lost", () => {
  expect([0, 20, 40, 60, 80, 100].map((tension) => surveyOf(tension, 'resolved'))).toEqual([
    5, 4, 3, 2, 1, 1,
  ]);
  expect(surveyOf(10, 'escalated')).toBe(5);
  expect([0, 40, 90].map((tension) => surveyOf(tension, 'unresolved'))).toEqual([4, 2, 1]);
  expect(surveyOf(0, 'lost')).toBe(1);
});
