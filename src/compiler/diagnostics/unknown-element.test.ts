import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a misspelt element names the nearest', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome="resolved"><Koch>x</Koch></Ending>

<Fakta id="a">x</Fakta>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-element at <Koch: Elemen \`<Koch>\` tidak dikenal. Mungkin maksud Anda \`<Coach>\`.",
      "unknown-element at <Fakta: Elemen \`<Fakta>\` tidak dikenal. Mungkin maksud Anda \`<Fact>\`.",
      "missing-attribute at <Fakta: \`<Fact>\` belum punya atribut \`label\`. Tambahkan \`label="…"\`.",
      "missing-attribute at <Fakta: \`<Fact>\` belum punya atribut \`source\`. Tambahkan \`source="…"\`.",
    ]
  `);
});

test('an element in small letters', () => {
  expect(findingsOf('<fact id="a" label="b" source="crm" extra>x</fact>')).toMatchInlineSnapshot(`
    [
      "unknown-element at <fact: Elemen \`<fact>\` tidak dikenal. Mungkin maksud Anda \`<Fact>\`.",
    ]
  `);
});

test('an element far from any', () => {
  expect(findingsOf('Klik <Tombol>di sini</Tombol>.')).toMatchInlineSnapshot(`
    [
      "unknown-element at <Tombol: Elemen \`<Tombol>\` tidak dikenal. Skenario hanya memakai \`Scene\`, \`Customer\`, \`Reply\`, \`Coach\`, \`Fact\`, \`Redirect\`, \`Ending\`.",
    ]
  `);
});

test('a misspelt element is read as the one that was meant', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feeling own-words">
  Pantas Ibu kesal.
  <Coch>Baik.</Coch>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-element at <Coch: Elemen \`<Coch>\` tidak dikenal. Mungkin maksud Anda \`<Coach>\`.",
    ]
  `);
});

test('images, tables and rules', () => {
  expect(
    findingsOf(`
![foto](a.png)

| a |
|---|
| b |

---
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-element at ![foto](a.png): Gambar tidak bisa ditampilkan di skenario. Ceritakan isi gambar dengan kata-kata.",
      "unknown-element at |: Tabel tidak bisa ditampilkan di skenario. Tulis isinya sebagai daftar.",
      "unknown-element at ---: Garis pemisah tidak bisa ditampilkan di skenario. Hapus garisnya, atau pisahkan dengan paragraf baru.",
    ]
  `);
});
