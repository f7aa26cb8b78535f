import { expect, test } from 'vitest';
import fc from '../propertyTests.ts';
import { isOneLetterApart } from './oneLetterApart.ts';

function check(pairs: readonly (readonly [string, string])[], expected: boolean): void {
  for (const [a, b] of pairs) expect(isOneLetterApart(a, b), `${a} ${b}`).toBe(expected);
}

test('a letter lost, added, changed, or two swapped', () => {
  check(
    [
      ['pembayran', 'pembayaran'],
      ['pembayaaran', 'pembayaran'],
      ['pembayuran', 'pembayaran'],
      ['pembaayrn', 'pembaayrn'.replace('yr', 'ry')],
    ],
    true,
  );
});

test('the same word, or two letters apart, is something else', () => {
  check(
    [
      ['paket', 'paket'],
      ['paket', 'pakt1'],
      ['paket', 'paketan'],
      ['paket', 'apkte'],
    ],
    false,
  );
});

test('it does not matter which of the two is the misspelt one', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => isOneLetterApart(a, b) === isOneLetterApart(b, a)));
});
