import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('entries, anchors and collections that do not exist', () => {
  expect(
    findingsOf(
      '[a](skills/empatti) [b](procedures/paket-terlambat#langka) [c](skils/empati) [d](skills/xyzabc) [e](../lain) [f](skills/empati#abcdefg)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "unknown-reference at skills/empatti): Halaman \`skills/empatti\` tidak ada. Mungkin maksud Anda \`skills/empati\`.",
      "unknown-reference at langka): Halaman “Paket terlambat” tidak punya bagian \`langka\`. Mungkin maksud Anda \`langkah\`.",
      "unknown-reference at skils/empati): Halaman \`skils/empati\` tidak ada. Mungkin maksud Anda \`skills/empati\`.",
      "unknown-reference at skills/xyzabc): Halaman \`skills/xyzabc\` tidak ada. Periksa nama berkasnya di folder \`skills\`, atau tulis dulu halamannya.",
      "unknown-reference at ../lain): Tautan \`../lain\` tidak menuju ke mana pun. Tautkan ke halaman seperti \`skills/empati\`, atau ke alamat \`https://…\`.",
      "unknown-reference at abcdefg): Halaman “Empati” tidak punya bagian \`abcdefg\`. Bagian yang ada: \`mengapa\`.",
    ]
  `);
});

test('products and procedures of the front matter', () => {
  expect(
    findingsOf(`
---
title: Paket
summary: Ibu Ratna marah.
channel: whatsapp
level: 1
minutes: 5
customer:
  name: Ibu Ratna
  tension: 65
products: [lentera-kirim-regular]
procedures: [paket-hilang-sekali]
---

`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-reference at lentera-kirim-regular]: Halaman \`lentera-kirim-regular\` tidak ada. Mungkin maksud Anda \`lentera-kirim-reguler\`.",
      "unknown-reference at paket-hilang-sekali]: Halaman \`paket-hilang-sekali\` tidak ada. Periksa nama berkasnya di folder \`procedures\`, atau tulis dulu halamannya.",
    ]
  `);
});

test('entries, anchors and the web are fine', () => {
  expect(
    findingsOf('[a](skills/empati#mengapa) [b](https://lentera.example) [c](mailto:a@lentera.example)'),
  ).toMatchInlineSnapshot(`[]`);
});
