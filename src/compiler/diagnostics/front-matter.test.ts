import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a file without front matter, or with half of it', () => {
  expect(
    findingsOf(`
---
title: Paket

<Scene id="a">
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at ---: Keterangan (front matter) dibuka dengan \`---\` tetapi tidak ditutup. Tambahkan baris \`---\` di bawah keterangan terakhir.",
      "no-walkout-ending at ---: Tidak ada akhir untuk pelanggan yang pergi. Tambahkan \`<Ending id="pergi" outcome="lost" when="walkout">…</Ending>\`.",
      "no-replies at <Scene: Adegan \`a\` tidak punya jawaban. Tambahkan \`<Reply>\`, atau jadikan adegan ini \`<Ending>\`.",
      "no-customer-line at <Scene: Di adegan \`a\` pelanggan tidak berkata apa-apa. Tambahkan \`<Customer>…</Customer>\` di awal adegan.",
    ]
  `);
});

test('a field that is missing, unknown, misspelt or of the wrong kind', () => {
  expect(
    findingsOf(`
---
title: Paket
summary: Ibu Ratna marah.
chanel: whatsapp
minutes: lima
customer:
  name: Ibu Ratna
  tension: 650
penulis: Sari
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at ---: Keterangan \`level\` belum ada. Tambahkan \`level\`: 1, 2, atau 3.",
      "front-matter at chanel:: Keterangan \`chanel\` tidak dikenal. Mungkin maksud Anda \`channel\`.",
      "front-matter at lima: Isi \`minutes\` adalah \`lima\`, dan itu tidak bisa dipakai. Isi dengan bilangan bulat 1 sampai 240.",
      "front-matter at 650: Isi \`customer.tension\` adalah \`650\`, dan itu tidak bisa dipakai. Isi dengan bilangan bulat 0 sampai 100.",
      "front-matter at penulis:: Keterangan \`penulis\` tidak dikenal. Hapus, atau pakai salah satu dari \`title\`, \`summary\`, \`channel\`, \`level\`, \`minutes\`, \`customer\`, \`products\`, \`procedures\`, \`reviewed\`, \`case\`, \`tags\`.",
    ]
  `);
});

test('a value near one of the list', () => {
  expect(
    findingsOf(`
---
title: Paket
summary: Ibu Ratna marah.
channel: whatsap
level: 1
minutes: 5
customer:
  name: Ibu Ratna
  tension: 65
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at whatsap: Isi \`channel\` adalah \`whatsap\`, dan itu tidak bisa dipakai. Mungkin maksud Anda \`whatsapp\`. Yang bisa dipakai: salah satu dari counter, phone, whatsapp, chat, email, social.",
    ]
  `);
});

test('customer, and lists, of the wrong shape', () => {
  expect(
    findingsOf(`
---
title: Paket
summary: Ibu Ratna marah.
channel: whatsapp
level: 1
minutes: 5
customer: Ibu Ratna
products: lentera
tags: [1]
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at Ibu: Isi \`customer\` adalah \`Ibu Ratna\`, dan itu tidak bisa dipakai. Isi dengan kelompok berisi name dan tension.",
      "front-matter at lentera: Isi \`products\` adalah \`lentera\`, dan itu tidak bisa dipakai. Isi dengan daftar nama halaman, seperti [paket-terlambat].",
      "front-matter at 1]: Isi \`tags\` adalah \`1\`, dan itu tidak bisa dipakai. Isi dengan teks; pakai tanda kutip bila memuat angka saja atau tanda khusus.",
    ]
  `);
});

test('patience over its limit, and a date that is none', () => {
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
  patience: 61
reviewed: kemarin
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at 61: Isi \`customer.patience\` adalah \`61\`, dan itu tidak bisa dipakai. Isi dengan bilangan bulat 1 sampai 60.",
      "front-matter at kemarin: Isi \`reviewed\` adalah \`kemarin\`, dan itu tidak bisa dipakai. Isi dengan tanggal seperti 2026-11-20.",
    ]
  `);
});

test('a right answer that is no option, and ids that are used twice', () => {
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
case:
  - { id: a, ask: A?, options: [{ id: x, text: X }, { id: x, text: Y }], right: z }
  - { id: a, ask: B?, options: [{ id: x, text: X }, { id: y, text: Y }], right: x }
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at x,: Id \`x\` sudah dipakai sebelumnya di \`case\`. Beri id yang berbeda.",
      "front-matter at z: Jawaban benar \`z\` bukan salah satu pilihan. Pakai id salah satu pilihan: \`x\`.",
      "front-matter at a,: Id \`a\` sudah dipakai sebelumnya di \`case\`. Beri id yang berbeda.",
    ]
  `);
});

test('a key twice', () => {
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
title: Lagi
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at title:: Kunci yang sama ditulis dua kali di keterangan (front matter). Hapus salah satunya.",
    ]
  `);
});

test('YAML that can not be read', () => {
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
products: [lentera
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at : Keterangan (front matter) tidak terbaca mulai di sini. Tulis satu \`kunci: isi\` di tiap baris. Apit isi dengan tanda kutip bila memuat titik dua atau tanda khusus.",
    ]
  `);
});

test('a tab at the start of a line', () => {
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

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at : Keterangan (front matter) memakai tab untuk menjorok. Ganti tab dengan dua spasi.",
    ]
  `);
});

test('front matter of which the first line is missing', () => {
  expect(
    findingsOf(`
title: Paket
summary: Ibu Ratna marah.
channel: whatsapp
level: 1
minutes: 5
customer:
  name: Ibu Ratna
  tension: 65
---

`),
  ).toMatchInlineSnapshot(`[]`);
});

test('a colon in a sentence is no mistake', () => {
  expect(
    findingsOf(`
---
title: Paket
summary: Ibu Ratna marah: hadiahnya belum tiba.   # catatan
channel: whatsapp
level: 1
minutes: 5
customer:
  name: Ibu Ratna
  tension: 65
---

`),
  ).toMatchInlineSnapshot(`[]`);
});

test('an empty field is a missing one', () => {
  expect(
    findingsOf(`
---
title:
summary: Ibu Ratna marah.
channel: whatsapp
level: 1
minutes: 5
customer:
  name: Ibu Ratna
  tension: 65
---

`),
  ).toMatchInlineSnapshot(`
    [
      "front-matter at title:: Keterangan \`title\` belum ada. Tambahkan \`title\`: teks; pakai tanda kutip bila memuat angka saja atau tanda khusus.",
    ]
  `);
});
