import { expect, test } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { weightOf } from './scenarioUses.ts';

/** A scenario of which only what the weight reads is filled in. */
function scenario(change: Partial<Scenario>): Scenario {
  return {
    language: 'id',
    title: 'Contoh',
    summary: 'Contoh',
    channel: 'chat',
    level: 1,
    minutes: 5,
    customer: { name: 'Kak Sinta', tension: 40, patience: 12 },
    products: [],
    procedures: [],
    tags: [],
    case: [],
    briefing: [],
    facts: [],
    scenes: [],
    redirects: [],
    endings: [],
    hash: '',
    wordsHash: '',
    rubricHash: '',
    model: { events: [], points: { empathy: 0, deEscalation: 0, problemSolving: 0 }, measured: [] },
    ...change,
  };
}

function check(change: Partial<Scenario>, reference: string, weight: number): void {
  expect(weightOf(scenario(change), reference)).toBe(weight);
}

test('a scenario that has nothing to do with an entry weighs nothing', () => {
  check({}, 'skills/empati', 0);
});

test('a listed procedure weighs more than a link to it', () => {
  check({ procedures: ['paket-terlambat'] }, 'procedures/paket-terlambat', 10);
});

test('a link anywhere in the words counts, inside lists too', () => {
  const link = {
    kind: 'link',
    target: { kind: 'entry', collection: 'skills', slug: 'empati' },
    children: [{ kind: 'text', text: 'empati' }],
  } as const;
  const paragraph = { kind: 'paragraph', children: [link] } as const;
  check(
    { briefing: [paragraph, { kind: 'list', ordered: false, items: [[paragraph]] }] },
    'skills/empati',
    4,
  );
});

test('a reply whose behaviour the guide teaches counts for the guide', () => {
  const reply = { id: 'akui', to: 'selesai', does: ['name-feeling', 'greet'], needs: [], text: [] } as const;
  check({ scenes: [{ id: 'keluhan', lines: [], replies: [reply] }] }, 'skills/empati', 1);
});
