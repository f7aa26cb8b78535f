import { describe, expect, test } from 'vitest';
import type { Script } from '../model/scenario.ts';
import { canonicalJson, rubricHash, ruleHash, wordsHash } from './hash.ts';
import { text, tinyScript } from './tinyScript.ts';

const question = { id: 'q', ask: '?', options: [{ id: 'a', text: 'A' }], right: 'a' };
const script = tinyScript({
  facts: ['resi'],
  scenes: { a: { on: 'name-feeling argue > b', end: '> end ? resi' }, b: { end: '> end' } },
  redirects: [['b', 'angry', 'end']],
  case: [question],
});

/** Says which of the two hashes a change moves. */
function moved(change: Partial<Script>): string {
  const other = { ...script, ...change };
  return [
    ruleHash(other) === ruleHash(script) ? '' : 'rules',
    wordsHash(other) === wordsHash(script) ? '' : 'words',
  ]
    .join(' ')
    .trim();
}

function inFirstReply(change: object): Partial<Script> {
  const [first, ...rest] = script.scenes;
  if (first === undefined) return {};
  const replies = first.replies.map((reply, index) => (index === 0 ? { ...reply, ...change } : reply));
  return { scenes: [{ ...first, replies }, ...rest] };
}

describe('the hash of the rules', () => {
  test.each<[string, Partial<Script>]>([
    ['tension', { customer: { ...script.customer, tension: 66 } }],
    ['patience', { customer: { ...script.customer, patience: 5 } }],
    ['a target', inFirstReply({ to: 'end' })],
    ['behaviours', inFirstReply({ does: ['name-feeling'] })],
    ['needs', inFirstReply({ needs: ['resi'] })],
    ['redirects', { redirects: [] }],
    ['a right answer', { case: [{ ...question, right: 'b' }] }],
    ['an outcome', { endings: script.endings.map((ending) => ({ ...ending, outcome: 'lost' as const })) }],
    ['a private fact', { facts: script.facts.map((fact) => ({ ...fact, private: true })) }],
  ])('changes with %s', (_, change) => {
    expect(moved(change)).toBe('rules');
  });

  test.each<[string, Partial<Script>]>([
    ['the title', { title: 'Lain' }],
    ['a reply', inFirstReply({ text: text('Lain') })],
    ["a coach's note", inFirstReply({ coach: text('Lain') })],
    ['the briefing', { briefing: text('Lain') }],
    ["a question's words", { case: [{ ...question, ask: 'Lain?' }] }],
  ])('does not change with the words of %s', (_, change) => {
    expect(moved(change)).toBe('words');
  });

  test('changes with nothing that neither rules nor readers see', () => {
    expect(moved({ language: 'en', minutes: 9, reviewed: '2026-01-01', tags: ['x'] })).toBe('');
    expect(moved(inFirstReply({ does: ['argue', 'name-feeling', 'argue'] }))).toBe('');
  });
});

test('hashes are 64 hexadecimal digits, the same every time', () => {
  for (const hash of [ruleHash(script), wordsHash(script), rubricHash()])
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(rubricHash()).toBe(rubricHash());
});

test('canonical JSON sorts keys, drops what is undefined and has no white space', () => {
  expect(canonicalJson({ b: [1, undefined, 'x'], a: { d: undefined, c: null } })).toBe(
    '{"a":{"c":null},"b":[1,null,"x"]}',
  );
});
