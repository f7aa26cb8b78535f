import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a reply outside a scene, and a note outside a reply', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
  <Coach>Baik.</Coach>
  <Reply id="a" to="selesai" does="thank">Terima kasih.</Reply>
</Scene>

<Reply id="b" to="selesai" does="greet">Halo.</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "misplaced-element at <Coach: \`<Coach>\` berada di dalam \`<Scene>\`, padahal tempatnya langsung di dalam \`<Reply>\`. Tutup \`<Scene>\` lebih dulu, atau pindahkan \`<Coach>\`.",
      "misplaced-element at <Reply: \`<Reply>\` berada di luar \`<Scene>\`. Pindahkan ke dalam \`<Scene>\`.",
    ]
  `);
});

test('a scene in a scene, and a reply in what the customer says', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik. <Reply id="a" to="selesai" does="thank">Terima kasih.</Reply></Customer>
  <Scene id="dalam">
    <Customer>Halo</Customer>
    <Reply id="b" to="selesai" does="greet">Halo.</Reply>
  </Scene>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "misplaced-element at <Reply: \`<Reply>\` berada di dalam \`<Customer>\`, padahal tempatnya langsung di dalam \`<Scene>\`. Tutup \`<Customer>\` lebih dulu, atau pindahkan \`<Reply>\`.",
      "misplaced-element at <Scene: \`<Scene>\` berada di dalam \`<Scene>\`. Pindahkan ke luar, sejajar dengan \`<Scene>\` lain.",
    ]
  `);
});

test('text between replies, between scenes, and in a redirect', () => {
  expect(
    findingsOf(`
<Scene id="penutup">
  <Customer>Baik.</Customer>
  Lalu petugas menjawab.
  <Reply id="a" to="selesai" does="thank">Terima kasih.</Reply>
</Scene>

<Redirect in="solusi" mood="angry" to="menggantung">karena marah</Redirect>

<Ending id="selesai" outcome="resolved">Tiba.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "misplaced-element at Lalu: Teks “Lalu petugas menjawab.” di dalam \`<Scene>\` tidak akan tampil. Masukkan ke \`<Customer>\` atau \`<Reply>\`. Untuk catatan sendiri, tulis \`{/* … */}\`.",
      "misplaced-element at karena: Teks “karena marah” di dalam \`<Redirect>\` tidak akan tampil. Hapus teksnya, dan tulis \`<Redirect … />\` tanpa isi. Untuk catatan sendiri, tulis \`{/* … */}\`.",
    ]
  `);
});

test('two notes in one reply', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feeling">
  Pantas.
  <Coach>Satu.</Coach>
  <Coach>Dua.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "misplaced-element at <Coach: Jawaban ini sudah punya \`<Coach>\`. Gabungkan keduanya menjadi satu catatan.",
    ]
  `);
});

test('an element in a list', () => {
  expect(findingsOf('- <Fact id="a" label="b" source="crm" extra>x</Fact>')).toMatchInlineSnapshot(`
    [
      "misplaced-element at <Fact: \`<Fact>\` berada di dalam daftar, kutipan, atau teks tebal. Pindahkan \`<Fact>\` ke luar, ke baris sendiri.",
    ]
  `);
});

test('what stands in an element outside the seven is not judged by its place', () => {
  expect(
    findingsOf(`
<Tombol>
  <Reply id="b" to="selesai" does="greet">Halo.</Reply>
</Tombol>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-element at <Tombol: Elemen \`<Tombol>\` tidak dikenal. Skenario hanya memakai \`Scene\`, \`Customer\`, \`Reply\`, \`Coach\`, \`Fact\`, \`Redirect\`, \`Ending\`.",
    ]
  `);
});
