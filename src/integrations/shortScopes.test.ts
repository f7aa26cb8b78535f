import { expect, test } from 'vitest';
import { scopeShortener } from './shortScopes.ts';

function check(texts: readonly string[], expected: readonly string[]): void {
  expect(texts.map(scopeShortener())).toEqual(expected);
}

test('a component and its styles get the same short name', () => {
  check(
    ['<p data-astro-cid-ab12cdef>', 'p[data-astro-cid-ab12cdef]{color:red}'],
    ['<p data-ab12>', 'p[data-ab12]{color:red}'],
  );
});

test('of two components with the same short name the second keeps its long one', () => {
  check(
    ['[data-astro-cid-ab12cdef]', '[data-astro-cid-ab12xxxx]', '[data-astro-cid-ab12cdef]'],
    ['[data-ab12]', '[data-astro-cid-ab12xxxx]', '[data-ab12]'],
  );
});
