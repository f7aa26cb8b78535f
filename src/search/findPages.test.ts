import { expect, test } from 'vitest';
import { findPages } from './findPages.ts';
import type { Posting } from './invertPages.ts';

type Worths = Readonly<Record<string, Readonly<Record<string, number>>>>;

const pages = ['a', 'b', 'c'];

/** `worths`: form, page, worth. */
function check(typed: Readonly<Record<string, readonly string[]>>, worths: Worths, expected: string): void {
  const terms = Object.entries(typed).map(([word, family]) => ({
    typed: word,
    forms: new Map([[word, 1], ...family.map((form) => [form, 0.8] as const)]),
  }));
  const postingsOf = (form: string): readonly Posting[] =>
    Object.entries(worths[form] ?? {}).map(([page, worth]) => ({ page: pages.indexOf(page), worth }));
  const found = findPages(terms, postingsOf, 100);
  expect(found.map(({ page }) => pages[page]).join(' ')).toBe(expected);
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
