import { expect, test } from 'vitest';
import { comparisonRows, type Statement } from './comparisonRows.ts';

/** Each product as `name=value` lines of one aspect. */
function check(products: readonly (readonly string[])[], expected: readonly string[]): void {
  const compared = products.map((lines, index) => ({
    slug: `p${index}`,
    title: `P${index}`,
    href: '/',
    aspects: [{ id: 'specification', title: 'Specification', statements: lines.map(statement) }],
  }));
  const rows = comparisonRows(compared).flatMap((group) => group.rows);
  expect(
    rows.map(({ title, cells, verdict = '-' }) => {
      const told = cells.map((cell) => cell.map(({ value }) => value).join('+'));
      return `${title} ${verdict}: ${told.join(' | ')}`;
    }),
  ).toEqual(expected);
}

function statement(line: string): Statement {
  const [name = '', value = ''] = line.split('=');
  return { name, value };
}

test('what both name alike stands in one row, which says whether it is the same', () => {
  check(
    [
      ['Weight=30 kg', 'Size=120 cm'],
      ['Size=120 cm', 'Weight=20 kg'],
    ],
    ['Weight different: 30 kg | 20 kg', 'Size same: 120 cm | 120 cm'],
  );
});

test('what only one names follows in one row without a verdict', () => {
  check([['Weight=30 kg', 'Hub=5 days'], ['Weight=30 kg']], ['Weight same: 30 kg | 30 kg', ' -: 5 days | ']);
});

test('of three products, one that says nothing is different', () => {
  check([['PIN=6'], ['PIN=6'], ['Cash=no']], ['PIN different: 6 | 6 | ', ' -:  |  | no']);
});

test('statements without a name are never aligned', () => {
  check([['=a', '=b'], ['=a']], [' -: a+b | a']);
});

test('an aspect of which nobody says anything is left out', () => {
  check([[], []], []);
});
