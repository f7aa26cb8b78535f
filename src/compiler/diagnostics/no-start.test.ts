import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a file without a scene', () => {
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
---

<Ending id="pergi" outcome="lost" when="walkout">Pergi.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "no-start at ---: Skenario ini tidak punya adegan. Tambahkan \`<Scene id="…">\` dengan \`<Customer>\` dan beberapa \`<Reply>\`. Adegan pertama adalah awal percakapan.",
    ]
  `);
});

test('a scene that was lost by a syntax error is a scene', () => {
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
---

<Scene id="a">
  <Customer>Halo
</Scene>

<Ending id="pergi" outcome="lost" when="walkout">Pergi.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at <Customer: Elemen \`<Customer>\` dibuka di sini tetapi tidak ditutup. Tambahkan \`</Customer>\` di akhir isinya, atau periksa apakah penutup elemen di dalamnya lengkap.",
    ]
  `);
});
