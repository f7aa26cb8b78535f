import { expect, test } from 'vitest';
import { findPages, type Hit } from './findPages.ts';

type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** `scores`: form, page, score. */
function check(typed: Readonly<Record<string, readonly string[]>>, scores: Scores, expected: string): void {
  const terms = Object.entries(typed).map(([word, family]) => ({
    typed: word,
    forms: new Map([[word, 1], ...family.map((form) => [form, 0.8] as const)]),
  }));
  const hitsOf = (form: string): readonly Hit<string>[] =>
    Object.entries(scores[form] ?? {}).map(([id, score]) => ({
      id,
      score,
      words: [1],
      data: () => Promise.resolve(id),
    }));
  const found = findPages(terms, hitsOf, 100);
  expect(found.map(({ id }) => id).join(' ')).toBe(expected);
}

test('the typed form comes before others of its family', () => {
  check({ kirim: ['pengiriman'] }, { kirim: { a: 1 }, pengiriman: { b: 1 } }, 'a b');
});

test('pages with all of the words come first', () => {
  check({ paket: [], hilang: [] }, { paket: { a: 1, b: 1 }, hilang: { b: 1, c: 1 } }, 'b a c');
});

test('a word that no page has does not empty the list', () => {
  check({ paket: [], zzz: [] }, { paket: { a: 1 } }, 'a');
});

test('nothing found is an empty list', () => {
  check({ zzz: [] }, {}, '');
});
