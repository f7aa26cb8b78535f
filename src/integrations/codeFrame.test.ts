import { expect, test } from 'vitest';
import { codeFrame } from './codeFrame.ts';

test('marks the line and puts a caret under the column', () => {
  expect(codeFrame('satu\ndua\ntiga\nempat', 2, 3)).toMatchInlineSnapshot(`
    "  1 | satu
    > 2 | dua
        |   ^
      3 | tiga
      4 | empat"
  `);
});

test('stays within the text at its first and last line', () => {
  expect(codeFrame('satu', 1, 1)).toMatchInlineSnapshot(`
    "> 1 | satu
        | ^"
  `);
});
