import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a misspelt attribute names the nearest, and is not missed', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" dos="name-feeling">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-attribute at dos=: \`<Reply>\` tidak punya atribut \`dos\`. Mungkin maksud Anda \`does\`.",
    ]
  `);
});

test('a misspelt required attribute is one mistake', () => {
  expect(
    findingsOf(`
<Reply id="akui" too="periksa" does="name-feeling">
  Pantas.
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-attribute at too=: \`<Reply>\` tidak punya atribut \`too\`. Mungkin maksud Anda \`to\`.",
    ]
  `);
});

test('an attribute far from any', () => {
  expect(
    findingsOf('<Ending id="selesai" outcome="resolved" warna="hijau">Tiba.</Ending>'),
  ).toMatchInlineSnapshot(`
    [
      "unknown-attribute at warna=: \`<Ending>\` tidak punya atribut \`warna\`. Atribut yang ada: \`id\`, \`outcome\`, \`when\`.",
    ]
  `);
});

test('an attribute on an element that has none', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feeling">
  Pantas.
  <Coach mood="calm">Baik.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-attribute at mood=: \`<Coach>\` tidak punya atribut, jadi \`mood\` tidak dibaca. Hapus \`mood\`.",
    ]
  `);
});

test('an attribute twice', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feeling" does="own-words">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-attribute at does=: Atribut \`does\` ditulis dua kali pada \`<Reply>\`. Hapus salah satunya.",
    ]
  `);
});
