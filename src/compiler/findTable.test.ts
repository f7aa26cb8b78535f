import { expect, test } from 'vitest';
import { findTable } from './findTable.ts';

function check(paragraph: string, expected: number | undefined): void {
  expect(findTable(paragraph)).toBe(expected);
}

test('a line of cells over a line of dashes is a table', () => {
  check('| a | b |\n|---|---|\n| 1 | 2 |', 0);
  check('a | b\r\n:-- | --:', 0);
  check('> | a |\n> |---|', 2);
});

test('a table may stand under other lines of its paragraph', () => {
  check('Harga:\n  | a |\n  |---|', 9);
});

test('other lines are none', () => {
  check('a | b', undefined);
  check('satu\n|---|---|', undefined);
  check('| a |\n| - dan |', undefined);
  check('| a | b |\n||--|', undefined);
});
