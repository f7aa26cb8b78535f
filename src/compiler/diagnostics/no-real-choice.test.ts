import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('two replies that do the same; neither is called dominated as well', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
  <Reply id="a" to="selesai" does="confirm-solved">Cukup, Bu?</Reply>
  <Reply id="b" to="selesai" does="confirm-solved">Ada lagi, Bu?</Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-real-choice at <Scene: Semua jawaban di adegan \`penutup\` berperilaku dan menuju sama. Bedakan perilaku atau tujuannya, agar pilihannya berarti.",
    ]
  `);
});
