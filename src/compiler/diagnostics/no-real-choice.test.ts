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

test('a target is no behaviour, though it has the name of one', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
  <Reply id="a" to="thank" does="greet">Cukup, Bu?</Reply>
  <Reply id="b" to="greet" does="thank">Ada lagi, Bu?</Reply>
</Scene>
<Ending id="thank" outcome="resolved">Selesai.</Ending>
<Ending id="greet" outcome="partial">Selesai.</Ending>
`).filter((finding) => finding.startsWith('no-real-choice')),
  ).toEqual([]);
});
