import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { findingsOf } from './frame/findingsOf.ts';

test('an element that is never closed is reported where it opens', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome="resolved">
  Tiba.
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at <Ending: Elemen \`<Ending>\` dibuka di sini tetapi tidak ditutup. Tambahkan \`</Ending>\` di akhir isinya, atau periksa apakah penutup elemen di dalamnya lengkap.",
    ]
  `);
});

test('a closing tag that closes another element names both', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome="resolved">
  Tiba.
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at </Scene: Penutup \`</Scene>\` ditemukan, padahal \`<Ending>\` belum ditutup. Tutup \`<Ending>\` dengan \`</Ending>\` lebih dulu, atau perbaiki nama penutup ini.",
    ]
  `);
});

test('a closing tag without an opening one', () => {
  expect(
    findingsOf(`
Halo.

</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at </Scene: Penutup \`</Scene>\` tidak punya pembuka. Hapus penutup ini, atau tambahkan \`<Scene>\` sebelum isinya.",
    ]
  `);
});

test('text beside the opening tag and a closing tag in another paragraph', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome="resolved">Tiba.

  Selesai.
</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at <Ending: Pembuka \`<Ending>\` dan penutup \`</Ending>\` tidak berada dalam satu paragraf, tetapi salah satunya sebaris dengan teks. Letakkan \`<Ending …>\` dan \`</Ending>\` masing-masing di baris sendiri, atau semuanya dalam satu paragraf.",
    ]
  `);
});

test('a less-than sign in a sentence', () => {
  expect(findingsOf('Berat <5 kg dan < 3 koli.')).toMatchInlineSnapshot(`
    [
      "syntax at <5: Tanda \`<\` pada \`<5\` dibaca sebagai awal elemen. Tulis \`\\<\`, \`&lt;\`, atau "kurang dari".",
      "syntax at <: Tanda \`<\` pada \`< 3\` dibaca sebagai awal elemen. Tulis \`\\<\`, \`&lt;\`, atau "kurang dari".",
    ]
  `);
});

test('an HTML comment, closed or not', () => {
  expect(findingsOf('Halo <!-- catatan --> dan <!-- lagi')).toMatchInlineSnapshot(`
    [
      "syntax at <!--: Komentar \`<!-- … -->\` tidak dikenal di skenario. Tulis komentar sebagai \`{/* … */}\`, atau hapus.",
      "syntax at <!--: Komentar \`<!-- … -->\` tidak dikenal di skenario. Tulis komentar sebagai \`{/* … */}\`, atau hapus.",
    ]
  `);
});

test('a brace and a comment that are not closed', () => {
  expect(findingsOf('Kode promo {HEMAT dan {/* catatan')).toMatchInlineSnapshot(`
    [
      "syntax at {HEMAT: Kurung kurawal \`{\` dibuka tetapi tidak ditutup. Bila yang dimaksud tanda \`{\` biasa, tulis \`\\{\`. Bila komentar, tulis \`{/* … */}\`.",
      "syntax at {/*: Komentar \`{/*\` dibuka tetapi tidak ditutup. Tutup dengan \`*/}\`.",
    ]
  `);
});

test('a value without quotation marks, and one whose quotation mark is never closed', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome=resolved>
  Tiba.
</Ending>

<Ending id="menggantung outcome="unresolved">
  Tidak.
</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at resolved: Nilai \`resolved\` pada \`<Ending>\` ditulis tanpa tanda kutip. Apit nilainya dengan tanda kutip: \`"resolved"\`.",
      "syntax at : Tanda kutip pada \`<Ending>\` dibuka tetapi tidak ditutup. Tambahkan tanda kutip penutup di akhir nilainya.",
    ]
  `);
});

test('quotation marks as a word processor writes them', () => {
  const findings = findingsOf(`
<Ending id=“selesai” outcome=”resolved”>
  Tiba.
</Ending>
`);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('lengkung');
  expect(findings[0]).toContain('`"selesai"`');
});

test('a file that is not kept as UTF-8 gets this finding alone', () => {
  const bytes = new TextEncoder()
    .encode('---\ntitle: Caf#\n---\n')
    .map((byte) => (byte === 35 ? 0xe9 : byte));
  for (const file of [bytes, Buffer.from('\ufeff---\n', 'utf16le')]) {
    const text = new TextDecoder().decode(file);
    const { diagnostics } = compile(text, { file: 'id.mdx', language: 'id' });
    expect(diagnostics.map(({ id, message }) => [id, message.includes('UTF-8')])).toEqual([['syntax', true]]);
  }
});

test('an address in angle brackets', () => {
  expect(findingsOf('Lihat <https://lentera.example>.')).toMatchInlineSnapshot(`
    [
      "syntax at <https://lentera.example: Alamat \`<https://lentera.example>\` tidak bisa ditulis dalam tanda \`<\` dan \`>\`. Tulis sebagai tautan: \`[teks](https://lentera.example)\`.",
    ]
  `);
});

test('a tag that makes no sense', () => {
  expect(
    findingsOf(`
<Ending id="selesai" / outcome="resolved">
  Tiba.
</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "syntax at /: Bagian \`<Ending id="selesai" / outcome="resolved\` tidak terbaca. Periksa tanda \`<\`, \`>\`, \`=\`, dan tanda kutip di baris ini.",
    ]
  `);
});

test('escaped marks and marks in code are no mistakes', () => {
  expect(findingsOf('Berat \\<5 kg, kode \\{HEMAT}, `{a} <b`.')).toMatchInlineSnapshot(`[]`);
});

test('the other elements are still read after a mistake', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome="resolved">
  Tiba.

<Reply id="akui" to="priksa" does="name-feeling own-words">
  Pantas Ibu kesal.
  <Coach>Perasaan disebut.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-target at priksa: \`to="priksa"\` tidak menunjuk adegan atau akhir mana pun. Mungkin maksud Anda \`periksa\`.",
      "syntax at <Ending: Elemen \`<Ending>\` dibuka di sini tetapi tidak ditutup. Tambahkan \`</Ending>\` di akhir isinya, atau periksa apakah penutup elemen di dalamnya lengkap.",
    ]
  `);
});
