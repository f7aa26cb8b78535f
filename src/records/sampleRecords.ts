import type { Attempt, AttemptHead } from './attempt.ts';
import type { Assignment, Profile } from './kept.ts';
import type { DeviceRecords } from './readDevice.ts';

/* Records for tests: one person, Sari, and one of each kind. */

export const at = '2026-11-20T10:00:00.000Z';

export const sari: Profile = {
  version: 1,
  id: '0b9e8d4e-4c1f-4a63-9a55-0d4d2b1f6a10',
  name: 'Sari',
  staffNumber: 'L-041',
  createdAt: at,
  pin: { salt: '00ff', hash: 'aa', rounds: 1 },
};

export const head: AttemptHead = {
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

export const attempt: Attempt = {
  head,
  events: [
    { type: 'nudge', at: 1 },
    { type: 'reply', scene: 'keluhan', reply: 'akui', at: 2 },
  ],
};

export const finished: Attempt = {
  ...attempt,
  head: { ...head, finishedAt: at, result: { overall: 80, empathy: 75, hasPassed: true } },
};

export const assignment: Assignment = {
  version: 1,
  id: '0123456789abcdef',
  className: 'Angkatan 7',
  scenarios: ['contoh'],
  mode: 'assessment',
  until: '2026-12-01',
};

export const nothing: DeviceRecords = {
  attempts: [],
  reviews: [],
  profiles: [],
  assignments: [],
  acknowledgements: [],
  opinions: [],
  readings: [],
  unreadable: 0,
};

export const everything: DeviceRecords = {
  attempts: [{ ...finished, head: { ...finished.head, profile: sari.id } }],
  reviews: [{ version: 1, item: 'skills/empati/q/balasan', at: 1_000, rating: 'good', profile: sari.id }],
  profiles: [sari],
  assignments: [{ version: 1, profile: sari.id, id: assignment.id, assignment, at }],
  acknowledgements: [{ version: 1, profile: sari.id, entry: 'procedures/paket', updated: '2026-11-01', at }],
  opinions: [{ version: 1, profile: sari.id, entry: 'skills/empati', isHelpful: false, note: 'Kurang.', at }],
  readings: [{ version: 1, profile: sari.id, entry: 'skills/empati', at }],
  unreadable: 0,
};
