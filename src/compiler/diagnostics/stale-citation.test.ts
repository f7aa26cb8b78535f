import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('an entry that was updated after the review, once, where it is first cited', () => {
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
procedures: [paket-terlambat]
reviewed: 2026-11-01
---

`),
  ).toMatchInlineSnapshot(`
    [
      "stale-citation at paket-terlambat]: Halaman “Paket terlambat” diperbarui 2026-11-20, sesudah skenario ditinjau 2026-11-01. Baca lagi halamannya, sesuaikan skenario, lalu ubah \`reviewed\`.",
    ]
  `);
});

test('nothing is said on the day of the update, or without a review', () => {
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
procedures: [paket-terlambat]
reviewed: 2026-11-20
---

`),
  ).toMatchInlineSnapshot(`[]`);
});
