import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a misspelt behaviour names the nearest', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feelings own-words">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-behaviour at name-feelings: Perilaku \`name-feelings\` tidak ada di daftar perilaku. Mungkin maksud Anda \`name-feeling\`.",
    ]
  `);
});

test('one far from any', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="own-words sebut-perasaan">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-behaviour at sebut-perasaan: Perilaku \`sebut-perasaan\` tidak ada di daftar perilaku. Pilih dari daftar, misalnya \`name-feeling\`, \`ask-specific\`, atau \`offer-solution\`.",
    ]
  `);
});

test('check-record is never written', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="check-record">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-behaviour at check-record: Perilaku \`check-record\` tidak ditulis di \`does\`. Hapus. Nilainya diberikan otomatis ketika catatan yang dibutuhkan dibuka.",
    ]
  `);
});
