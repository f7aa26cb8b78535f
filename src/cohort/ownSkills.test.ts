import { expect, test } from 'vitest';
import { parseEvent } from '../model/event.ts';
import type { Attempt, AttemptHead } from '../records/attempt.ts';
import { sampleScript } from '../simulator/sampleScript.ts';
import { ownSkills } from './ownSkills.ts';

const model: Attempt = {
  head: {
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    scenario: 'contoh',
    hash: sampleScript.hash,
    rubric: sampleScript.rubricHash,
    language: 'id',
    mode: 'practice',
    seed: 1,
    title: 'Contoh',
    startedAt: '2026-11-01T08:00:00.000Z',
  },
  events: sampleScript.model.events.flatMap((text, at) => {
    const event = parseEvent(text);
    return event === undefined ? [] : [{ ...event, at }];
  }),
};

function skillsOf(head: Partial<AttemptHead>, slug = 'contoh') {
  return ownSkills([{ ...model, head: { ...model.head, ...head } }], new Map([[slug, sampleScript]]));
}

test('the model conversation takes every chance of every skill', () => {
  const skills = skillsOf({});
  expect(skills.length).toBeGreaterThan(0);
  expect(skills.every(({ level, chances }) => level === 1 && chances > 0)).toBe(true);
});

test('an attempt of other rules, an altered one and one of no scenario say nothing', () => {
  expect(skillsOf({ hash: 'older' })).toEqual([]);
  expect(skillsOf({ result: { overall: 1, hasPassed: false } })).toEqual([]);
  expect(skillsOf({}, 'lain')).toEqual([]);
});
