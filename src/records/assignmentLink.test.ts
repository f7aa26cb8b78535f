import { describe, expect, test } from 'vitest';
import { makeAssignment, type ReadAssignment, readAssignment, writeAssignment } from './assignmentLink.ts';
import { markFor } from './assignmentMark.ts';
import { at, sari } from './sampleRecords.ts';

const known = new Set(['paket-terlambat', 'minta-manajer']);
const assignment = makeAssignment({
  className: 'Angkatan 7 & kawan <b>',
  scenarios: ['paket-terlambat', 'minta-manajer'],
  mode: 'assessment',
  until: '2026-12-01',
});
const fragment = writeAssignment(assignment);

function check(text: string, expected: ReadAssignment) {
  expect(readAssignment(text, known)).toEqual(expected);
}

describe('a link to an assignment', () => {
  test('carries all of it', () => {
    check(`#${fragment}`, { kind: 'read', assignment });
    const { until: _, ...open } = assignment;
    const made = makeAssignment(open);
    check(writeAssignment(made), { kind: 'read', assignment: made });
  });

  test('is refused where anything in it was changed', () => {
    const changes = [
      ['mode=assessment', 'mode=guided'],
      ['2026-12-01', '2026-12-31'],
      ['Angkatan+7', 'Angkatan+8'],
      ['paket-terlambat', 'minta-manajer'],
    ] as const;
    for (const [from, to] of changes) {
      expect(fragment).toContain(from);
      check(fragment.replace(from, to), { kind: 'refused', reason: 'altered' });
    }
  });

  test('is refused where a message cut it, or it is none', () => {
    for (const text of [
      '',
      '#',
      'x=1',
      fragment.slice(0, 40),
      fragment.slice(0, -1),
      fragment.replace('mode', 'm'),
    ]) {
      check(text, { kind: 'refused', reason: 'damaged' });
    }
  });

  test('is refused where this site does not have its scenarios', () => {
    const foreign = makeAssignment({ ...assignment, scenarios: ['elsewhere'] });
    check(writeAssignment(foreign), { kind: 'refused', reason: 'foreign' });
  });
});

describe('an attempt', () => {
  const received = [{ version: 1 as const, profile: sari.id, id: assignment.id, assignment, at }];
  const { id, className, until } = assignment;

  test('says which assignment it answers: scenario and mode must be the ones asked for', () => {
    expect(markFor(received, 'minta-manajer', 'assessment')).toEqual({
      assignment: { id, className, until },
    });
    expect(markFor(received, 'minta-manajer', 'practice')).toEqual({});
    expect(markFor(received, 'tagihan-ganda', 'assessment')).toEqual({});
  });

  test('answers the assignment received last', () => {
    const later = makeAssignment({ ...assignment, className: 'Kelas B' });
    const both = [
      ...received,
      {
        ...received[0],
        version: 1 as const,
        profile: sari.id,
        id: later.id,
        assignment: later,
        at: '2026-11-21T10:00:00.000Z',
      },
    ];
    expect(markFor(both, 'minta-manajer', 'assessment').assignment?.className).toBe('Kelas B');
  });
});
