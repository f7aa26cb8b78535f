import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a reply with the behaviours and target of another, in any order', () => {
  expect(
    findingsOf(`
<Reply id="lagi" to="periksa" does="own-words name-feeling">
  Belum ada kado, besok pesta: wajar Ibu cemas.
  <Coach>Baik.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "dominated-reply at <Reply: Jawaban \`lagi\` berperilaku dan menuju sama dengan \`akui\`. Hapus salah satunya, atau beri perilaku atau tujuan yang berbeda.",
    ]
  `);
});

test('a reply with a mistake in it is not compared', () => {
  expect(
    findingsOf(`
<Reply id="lagi" to="periksa" dos="own-words name-feeling">
  Belum ada kado, besok pesta: wajar Ibu cemas.
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-attribute at dos=: \`<Reply>\` tidak punya atribut \`dos\`. Mungkin maksud Anda \`does\`.",
    ]
  `);
});
