import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a short scenario with one wrong reply', () => {
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
  <Reply id="z" to="b" does="command-calm ask-specific">Tenang dulu, ya, Bu, supaya bisa dibicarakan.<Coach>Jangan.</Coach></Reply>
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
      "guessable at ---: Memilih jawaban secara acak lulus 50 kali dari 100. Tambahkan jawaban keliru yang masuk akal, atau giliran tempat pilihan itu berpengaruh, sampai di bawah 5.",
    ]
  `);
});
