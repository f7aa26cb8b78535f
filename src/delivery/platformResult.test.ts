import { expect, test } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import { isBetter, platformResult, resultByMark } from './platformResult.ts';
import { passedAttempt, sampleAttempt } from './sampleAttempt.ts';

test('an attempt that failed stays below the mark by which a platform judges', () => {
  const critical: Scenario = {
    ...sampleScript,
    scenes: sampleScript.scenes.map((scene) => ({
      ...scene,
      replies: scene.replies.map((reply) => ({ ...reply, does: [...reply.does, 'insult'] as const })),
    })),
  };
  expect(platformResult(critical, passedAttempt)).toMatchObject({ hasPassed: false, raw: 74 });
  expect(platformResult(sampleScript, passedAttempt)).toMatchObject({ hasPassed: true, raw: 100 });
});

test('an attempt without an end has no result', () => {
  expect(platformResult(sampleScript, sampleAttempt('open:resi'))).toBeUndefined();
});

test('the mark of a platform goes before ours', () => {
  const result = {
    hasPassed: true,
    raw: 80,
    dimensions: { empathy: 80, deEscalation: 80, problemSolving: 80 },
  };
  expect(resultByMark(result, undefined).hasPassed).toBe(true);
  expect(resultByMark(result, 0.8).hasPassed).toBe(true);
  expect(resultByMark(result, 0.9).hasPassed).toBe(false);
  expect(resultByMark({ ...result, hasPassed: false, raw: 74 }, 0.5).hasPassed).toBe(true);
});

test('a result never lowers the one that stands', () => {
  const check = (next: [boolean, number], standing: [boolean, number] | undefined, expected: boolean) => {
    const one = ([hasPassed, raw]: [boolean, number]) => ({ hasPassed, raw });
    expect(isBetter(one(next), standing && one(standing))).toBe(expected);
  };
  check([false, 10], undefined, true);
  check([false, 74], [true, 75], false);
  check([true, 80], [true, 90], false);
  check([true, 90], [true, 80], true);
  check([true, 80], [false, 74], true);
});
