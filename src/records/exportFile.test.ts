import { describe, expect, test } from 'vitest';
import type { Attempt, AttemptHead } from './attempt.ts';
import type { Assignment, Profile } from './kept.ts';
import { type ReadFile, readExportFile } from './readExportFile.ts';
import { type Contents, writeExportFile, writingOf } from './writeExportFile.ts';

const person = '0b9e8d4e-4c1f-4a63-9a55-0d4d2b1f6a10';
const at = '2026-11-20T10:00:00.000Z';
const head: AttemptHead = {
  version: 1,
  id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff',
  scenario: 'contoh',
  hash: 'h',
  rubric: 'r',
  language: 'id',
  mode: 'practice',
  seed: 7,
  title: 'Contoh',
  startedAt: at,
};
const attempt: Attempt = {
  head,
  events: [
    { type: 'nudge', at: 1 },
    { type: 'reply', scene: 'keluhan', reply: 'akui', at: 2 },
  ],
};
const profile: Profile = {
  version: 1,
  id: person,
  name: 'Sari',
  staffNumber: 'L-041',
  createdAt: at,
  pin: { salt: '00ff', hash: 'aa', rounds: 1 },
};
const assignment: Assignment = {
  version: 1,
  id: '0123456789abcdef',
  className: 'Angkatan 7',
  scenarios: ['contoh'],
  mode: 'assessment',
  until: '2026-12-01',
};
const { id, className, until } = assignment;
const whole = {
  profile,
  assignment,
  attempts: [
    attempt,
    { ...attempt, head: { ...head, profile: person, assignment: { id, className, until } } },
  ],
  reviews: [
    { version: 1, item: 'skills/empati/q/balasan', at: 1_000, rating: 'good', profile: person },
    { version: 1, item: 'skills/empati/q/balasan', at: 2_000, rating: 'hard' },
  ],
  acknowledgements: [{ version: 1, profile: person, entry: 'procedures/paket', updated: '2026-11-01', at }],
  opinions: [
    { version: 1, profile: '', entry: 'skills/empati', isHelpful: false, note: 'Kurang contoh.', at },
  ],
  readings: [{ version: 1, profile: person, entry: 'skills/empati', at }],
  assignments: [{ version: 1, profile: person, id, assignment, at }],
} satisfies Contents;

function written(contents: Contents = whole): string {
  return writeExportFile(contents, new Date(at));
}

function check(text: string, expected: ReadFile | { kind: 'read'; unreadable: number }) {
  expect(readExportFile(text)).toMatchObject(expected);
}

describe('an exported file', () => {
  test('is read back as it was, without the PIN', () => {
    const { pin: _, ...sari } = profile;
    expect(readExportFile(written())).toEqual({
      kind: 'read',
      unreadable: 0,
      file: { ...whole, version: 2, exportedAt: at, profile: sari, people: [sari] },
    });
    expect(written()).not.toContain('00ff');
  });

  test('of a whole device names everyone once', () => {
    const { pin: _, ...sari } = profile;
    const tono = { ...sari, id: head.id, name: 'Tono' };
    const read = readExportFile(written({ people: [profile, tono] }));
    expect(read.kind === 'read' && read.file.people).toEqual([sari, tono]);
  });

  test('of the first version is still read', () => {
    const events = [
      { attempt: head.id, index: 0, at: 1, event: 'nudge' },
      { attempt: head.id, index: 1, at: 2, event: 'keluhan/akui' },
    ];
    const read = readExportFile(JSON.stringify({ ramah: 1, attempts: [{ head, events }] }));
    expect(read.kind === 'read' && read.file.attempts).toEqual([attempt]);
    check(JSON.stringify({ ramah: 1, attempts: [{ head, events: events.slice(1) }] }), {
      kind: 'read',
      unreadable: 1,
    });
  });

  test('that is damaged loses no record silently', () => {
    check(written().replaceAll('keluhan/akui', 'keluhan akui'), { kind: 'read', unreadable: 2 });
    check(written().replace('"rating": "good"', '"rating": "fine"'), { kind: 'read', unreadable: 1 });
    check(written().replace('"isHelpful": false', '"isHelpful": false, "extra": 1'), {
      kind: 'read',
      unreadable: 1,
    });
  });

  test('that is none is refused with the reason', () => {
    check('', { kind: 'refused', reason: 'not-json' });
    check('{"ramah": 2', { kind: 'refused', reason: 'not-json' });
    check('[]', { kind: 'refused', reason: 'not-ramah' });
    check('null', { kind: 'refused', reason: 'not-ramah' });
    check('{"ramah": 3, "all": []}', { kind: 'refused', reason: 'newer' });
    check('{"ramah": 2, "attempts": []}', { kind: 'refused', reason: 'damaged' });
    check(written().replace('"name": "Sari"', '"name": ""'), { kind: 'refused', reason: 'damaged' });
    check(written().replace('{', '{"__proto__": {},'), { kind: 'refused', reason: 'damaged' });
  });
});

test('what is written in steps is what JSON itself writes, to the byte', () => {
  const many = Array.from({ length: 250 }, (_, place) => ({ ...attempt, head: { ...head, seed: place } }));
  const odd = { ...head, title: 'Baris\n"dua" \u2028 \\ 😀' };
  for (const contents of [
    {},
    whole,
    { attempts: many },
    { attempts: [{ head: odd, events: [] }] },
    { people: [] },
  ]) {
    const text = writeExportFile(contents, new Date(at));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  }
  const steps = writingOf({ ...whole, attempts: many }, new Date(at));
  const told = [...steps];
  expect(told.slice(0, 3)).toEqual([100, 200, 250]);
});
