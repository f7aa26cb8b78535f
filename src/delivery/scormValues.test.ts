import { describe, expect, test } from 'vitest';
import type { Attempt } from '../records/attempt.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import { answersOf } from './answers.ts';
import { platformResult } from './platformResult.ts';
import { passedAttempt, sampleAttempt } from './sampleAttempt.ts';
import { type ScormReport, type Standing, scorm12Values, scorm2004Values } from './scormValues.ts';
import { formatSuspended } from './suspendData.ts';

function standing(attempt: Attempt): Standing {
  const result = platformResult(sampleScript, attempt);
  return {
    node: 'keluhan',
    ...(result === undefined ? {} : { result }),
    isDone: result !== undefined,
    answers: answersOf(sampleScript, attempt.events),
    startedAt: Date.parse(attempt.head.startedAt),
    suspended: formatSuspended(sampleScript, { rev: 1, first: 0, attempt }),
    session: 65_430,
  };
}

function elementOf({ values }: ScormReport, element: string): string | undefined {
  return values.find(([name]) => name === element)?.[1];
}

const wrong = sampleAttempt('keluhan/diam keluhan/diam keluhan/diam');

describe('SCORM 1.2', () => {
  test('writes the result with its bounds, the status after the score', () => {
    expect(scorm12Values(standing(passedAttempt)).values.slice(0, 4)).toEqual([
      ['cmi.core.score.min', '0'],
      ['cmi.core.score.max', '100'],
      ['cmi.core.score.raw', '100'],
      ['cmi.core.lesson_status', 'passed'],
    ]);
  });

  test('is incomplete, without a score, until an attempt is finished', () => {
    const report = scorm12Values(standing(wrong));
    expect(elementOf(report, 'cmi.core.lesson_status')).toBe('incomplete');
    expect(elementOf(report, 'cmi.core.score.raw')).toBeUndefined();
  });

  test('writes interactions as strict receivers want them', () => {
    const entries = scorm12Values(standing(wrong)).interactions;
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const fields = Object.fromEntries(entry);
      expect(Object.keys(fields)[0]).toBe('id');
      expect(fields.id).toMatch(/^[\x21-\x7e]{1,255}$/);
      expect(fields.student_response).toMatch(/^[a-z0-9]$/);
      expect(fields.result).toMatch(/^(correct|wrong|neutral)$/);
      expect(fields.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
      expect(fields.latency).toMatch(/^\d{4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
    }
    expect(Object.fromEntries(entries[0] ?? []).result).toBe('wrong');
  });

  test('tells a reply that was taken back from the one in its place', () => {
    const attempt = sampleAttempt('keluhan/diam undo open:resi keluhan/jelas', 'guided');
    const ids = scorm12Values(standing(attempt)).interactions.map((entry) => Object.fromEntries(entry).id);
    expect(ids).toEqual(['t1.keluhan', 't1.keluhan.2']);
  });

  test('writes the time of the session with hours', () => {
    expect(elementOf(scorm12Values(standing(wrong)), 'cmi.core.session_time')).toBe('0000:01:05.43');
  });
});

describe('SCORM 2004', () => {
  test('writes a scaled score and both statuses', () => {
    const report = scorm2004Values(standing(passedAttempt));
    expect(elementOf(report, 'cmi.score.scaled')).toBe('1');
    expect(elementOf(report, 'cmi.success_status')).toBe('passed');
    expect(elementOf(report, 'cmi.completion_status')).toBe('completed');
  });

  test('writes interactions as strict receivers want them', () => {
    for (const entry of scorm2004Values(standing(wrong)).interactions) {
      const fields = Object.fromEntries(entry);
      expect(fields.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/);
      expect(fields.learner_response).toMatch(/^\S+$/);
      expect(fields.result).toMatch(/^(correct|incorrect|neutral)$/);
      expect(fields.latency).toMatch(/^PT\d+(\.\d{1,2})?S$/);
      expect(fields.description?.length).toBeLessThanOrEqual(250);
    }
  });

  test('names objectives by id and leaves out what is not measured', () => {
    const ids = scorm2004Values(standing(passedAttempt)).objectives.map((entry) => entry[0]);
    expect(ids).toEqual([
      ['id', 'empathy'],
      ['id', 'problemSolving'],
    ]);
  });
});
