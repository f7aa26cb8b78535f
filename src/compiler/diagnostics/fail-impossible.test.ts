import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a scenario in which everything passes, and guessing is not reported as well', () => {
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
  <Customer>Halo!</Customer>
  <Reply id="x" to="b" does="name-feeling take-ownership ask-specific">Pantas. Kapan?</Reply>
</Scene>

<Scene id="b">
  <Customer>Besok.</Customer>
  <Reply id="y" to="c" does="offer-solution give-eta confirm-solved">Besok pukul 10. Cukup?</Reply>
</Scene>

<Ending id="c" outcome="resolved">Tiba.</Ending>

<Ending id="d" outcome="lost" when="walkout">Pergi.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "fail-impossible at ---: Semua percakapan lulus, apa pun jawabannya. Tambahkan jawaban yang masuk akal tetapi keliru, yang menaikkan ketegangan atau berakhir tanpa penyelesaian.",
    ]
  `);
});
