import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a customer who is calm from the start', () => {
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
  tension: 10
---

`),
  ).toMatchInlineSnapshot(`
    [
      "unreachable-maximum at ---: Bagian meredakan emosi tidak dinilai: percakapan terbaik pun hanya mendapat 0 poin dari paling sedikit 2. Beri kesempatan menunjukkan perilaku yang bernilai untuk bagian ini.",
    ]
  `);
});
