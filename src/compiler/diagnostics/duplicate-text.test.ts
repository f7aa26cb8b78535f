import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('the same words, whatever their marks and case', () => {
  expect(
    findingsOf(`
<Reply id="maaf" to="periksa" does="apologise stock-phrase">
  **Hadiah** anak belum datang menjelang pestanya: PANTAS Ibu kesal.
  <Coach>Kurang.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "duplicate-text at <Reply: Jawaban \`maaf\` berkata sama persis dengan \`akui\`. Tulis ulang salah satunya, atau hapus.",
    ]
  `);
});
