import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a misspelt target names the nearest', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="priksa" does="name-feeling own-words">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-target at priksa: \`to="priksa"\` tidak menunjuk adegan atau akhir mana pun. Mungkin maksud Anda \`periksa\`.",
    ]
  `);
});

test('a target far from any lists what there is', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="xyz" does="name-feeling own-words">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-target at xyz: \`to="xyz"\` tidak menunjuk adegan atau akhir mana pun. Pakai salah satu dari \`keluhan\`, \`periksa\`, \`solusi\`, \`penutup\`, \`selesai\`, \`menggantung\`, \`pergi\`, atau tambahkan adegannya.",
    ]
  `);
});

test('both ends of a redirect', () => {
  expect(findingsOf('<Redirect in="solsi" mood="angry" to="selesia" />')).toMatchInlineSnapshot(`
    [
      "unknown-target at solsi: \`in="solsi"\` tidak menunjuk adegan atau akhir mana pun. Mungkin maksud Anda \`solusi\`.",
      "unknown-target at selesia: \`to="selesia"\` tidak menunjuk adegan atau akhir mana pun. Mungkin maksud Anda \`selesai\`.",
    ]
  `);
});

test('a target that was lost by a syntax error is not missed', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at <Customer: Elemen \`<Customer>\` dibuka di sini tetapi tidak ditutup. Tambahkan \`</Customer>\` di akhir isinya, atau periksa apakah penutup elemen di dalamnya lengkap.",
    ]
  `);
});
