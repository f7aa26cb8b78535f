import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a scene that leads to itself alone, with the way there', () => {
  expect(
    findingsOf(`
<Reply id="sebentar" to="tunggu" does="silent-hold">
  Sebentar, saya lihat dulu catatannya di sistem kami, ya, Bu Ratna.
  <Coach>Sebut lamanya.</Coach>
</Reply>

<Scene id="tunggu">
  <Customer>Masih lama?</Customer>
  <Reply id="a" to="tunggu" does="vague-promise">Sebentar lagi.<Coach>Tanpa waktu.</Coach></Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "cannot-finish at <Scene: Dari adegan \`tunggu\` percakapan tidak bisa sampai ke akhir mana pun. Arahkan salah satu jawabannya ke sebuah akhir, atau ke adegan yang menuju ke sana. (keluhan/akui,periksa/sebentar)",
    ]
  `);
});
