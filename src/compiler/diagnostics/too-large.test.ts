import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('more than twelve replies, at the thirteenth', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
  <Reply id="j1" to="selesai" does="let-vent">Jawaban 1.</Reply>
  <Reply id="j2" to="selesai" does="name-feeling">Jawaban 2.</Reply>
  <Reply id="j3" to="selesai" does="own-words">Jawaban 3.</Reply>
  <Reply id="j4" to="selesai" does="apologise">Jawaban 4.</Reply>
  <Reply id="j5" to="selesai" does="take-ownership">Jawaban 5.</Reply>
  <Reply id="j6" to="selesai" does="thank">Jawaban 6.</Reply>
  <Reply id="j7" to="selesai" does="greet">Jawaban 7.</Reply>
  <Reply id="j8" to="selesai" does="ask-to-hold">Jawaban 8.</Reply>
  <Reply id="j9" to="selesai" does="close-warmly">Jawaban 9.</Reply>
  <Reply id="j10" to="selesai" does="verify-identity">Jawaban 10.</Reply>
  <Reply id="j11" to="selesai" does="ask-specific">Jawaban 11.</Reply>
  <Reply id="j12" to="selesai" does="paraphrase">Jawaban 12.</Reply>
  <Reply id="j13" to="selesai" does="explain-plainly">Jawaban 13.</Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "too-large at <Reply: Adegan \`penutup\` punya 13 jawaban; paling banyak 12. Kurangi jawabannya, atau bagi menjadi dua adegan.",
    ]
  `);
});

test('more than thirty facts, at the thirty-first', () => {
  const facts = Array.from(
    { length: 29 },
    (_, index) => `<Fact id="f${index}" label="x" source="crm" extra>x</Fact>`,
  );
  expect(findingsOf(facts.join('\n\n'))).toMatchInlineSnapshot(`
    [
      "too-large at <Fact: Skenario ini punya 31 catatan; paling banyak 30. Gabungkan catatan yang berdekatan, atau hapus yang tidak dibutuhkan.",
    ]
  `);
});

test('more than three hundred scenes, at the next', () => {
  const scenes = Array.from(
    { length: 297 },
    (_, index) =>
      `<Scene id="s${index}">\n  <Customer>x</Customer>\n  <Reply id="a" to="selesai" does="thank">y</Reply>\n</Scene>`,
  );
  expect(findingsOf(scenes.join('\n\n'))).toMatchInlineSnapshot(`
    [
      "too-large at <Scene: Skenario ini punya 301 adegan; paling banyak 300. Bagi menjadi beberapa skenario.",
    ]
  `);
});
