import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('each required attribute that is absent', () => {
  expect(findingsOf('<Fact>x</Fact>')).toMatchInlineSnapshot(`
    [
      "missing-attribute at <Fact: \`<Fact>\` belum punya atribut \`id\`. Tambahkan \`id="…"\`.",
      "missing-attribute at <Fact: \`<Fact>\` belum punya atribut \`label\`. Tambahkan \`label="…"\`.",
      "missing-attribute at <Fact: \`<Fact>\` belum punya atribut \`source\`. Tambahkan \`source="…"\`.",
    ]
  `);
});

test('a required attribute that is empty or has no value', () => {
  expect(findingsOf('<Reply id to="" does="name-feeling">Pantas.</Reply>')).toMatchInlineSnapshot(`
    [
      "missing-attribute at id: Atribut \`id\` pada \`<Reply>\` kosong. Isi nilainya: \`id="…"\`.",
      "missing-attribute at : Atribut \`to\` pada \`<Reply>\` kosong. Isi nilainya: \`to="…"\`.",
    ]
  `);
});

test('a reply without words', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feeling">
  <Coach>Baik.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "missing-attribute at <Reply: \`<Reply>\` tidak berisi kata-kata. Tulis apa yang dikatakan petugas di antara \`<Reply …>\` dan \`</Reply>\`.",
    ]
  `);
});
