import { expect, test } from 'vitest';
import { type Block, type Inline, plainText } from '../model/richText.ts';
import { ruleHash, wordsHash } from '../rubric/hash.ts';
import { text, tinyScript } from '../rubric/tinyScript.ts';
import { termFinder } from './findTerms.ts';
import { markTerms } from './markTerms.ts';

const find = termFinder(
  [
    { slug: 'resi', forms: ['resi'] },
    { slug: 'hub', forms: ['hub'] },
  ],
  'id',
);

const tiny = tinyScript({ facts: ['satu', 'dua'], scenes: { a: { on: 'greet > end' } } });

function markedIn(nodes: readonly (Block | Inline)[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'term') return [`${node.slug}: ${node.text}`];
    if (node.kind === 'list') return node.items.flatMap(markedIn);
    return 'children' in node ? markedIn(node.children) : [];
  });
}

function check(briefing: readonly Block[], expected: readonly string[]): void {
  const marked = markTerms({ ...tiny, briefing }, find);
  expect(markedIn(marked.scenario.briefing)).toEqual(expected);
  expect(plainText(marked.scenario.briefing)).toBe(plainText(briefing));
}

function paragraph(...children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}

test('the first mention of each term is marked, in its own words', () => {
  check([...text('Resi dari hub.'), ...text('Resi dan hub.')], ['resi: Resi', 'hub: hub']);
});

test('marked words may stand in strong text and in lists', () => {
  check([paragraph({ kind: 'strong', children: [{ kind: 'text', text: 'resinya' }] })], ['resi: resinya']);
  check([{ kind: 'list', ordered: false, items: [text('di hub')] }], ['hub: hub']);
});

test('links, code, headings and what was said stay as they are', () => {
  const resi: Inline = { kind: 'text', text: 'resi' };
  check([paragraph({ kind: 'link', target: { kind: 'url', href: 'https://a.id' }, children: [resi] })], []);
  check([paragraph({ kind: 'code', text: 'resi' })], []);
  check([{ kind: 'heading', depth: 2, children: [resi] }], []);
  check([{ kind: 'quote', children: text('resi') }], []);
});

test('each record is marked by itself, and the terms of all are told once', () => {
  const facts = tiny.facts.map((fact) => ({ ...fact, text: text('Resi di hub.') }));
  const { scenario, slugs } = markTerms({ ...tiny, briefing: text('Cek resi.'), facts }, find);
  expect(scenario.facts.map((fact) => markedIn(fact.text))).toEqual([
    ['resi: Resi', 'hub: hub'],
    ['resi: Resi', 'hub: hub'],
  ]);
  expect(slugs).toEqual(['resi', 'hub']);
});

test('neither the scenario nor its hashes change with the glossary', () => {
  const before = { ...tiny, briefing: text('Cek resi di hub.') };
  const hashes = [ruleHash(before), wordsHash(before)];
  const { scenario } = markTerms({ ...before, hash: hashes[0], wordsHash: hashes[1] }, find);
  expect([scenario.hash, scenario.wordsHash]).toEqual(hashes);
  expect([ruleHash(scenario), wordsHash(before)]).toEqual(hashes);
});
