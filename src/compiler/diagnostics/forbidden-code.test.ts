import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('expressions in text and in attributes', () => {
  expect(
    findingsOf(`
Halo {nama}.

<Ending id={"selesai"} {...semua} outcome="resolved">Tiba.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "forbidden-code at {nama}.: Kurung kurawal \`{nama}\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Tulis teksnya langsung. Untuk tanda kurawal biasa, tulis \`\\{\`; untuk komentar, \`{/* … */}\`.",
      "forbidden-code at {: Kurung kurawal \`{"selesai"}\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Tulis teksnya langsung. Untuk tanda kurawal biasa, tulis \`\\{\`; untuk komentar, \`{/* … */}\`.",
      "forbidden-code at {...semua}: Kurung kurawal \`{...semua}\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Tulis teksnya langsung. Untuk tanda kurawal biasa, tulis \`\\{\`; untuk komentar, \`{/* … */}\`.",
    ]
  `);
});

test('imports, exports, and sentences that start like one', () => {
  expect(
    findingsOf(`
import a from "b"

export data pelanggan
`),
  ).toMatchInlineSnapshot(`
    [
      "forbidden-code at import: Paragraf yang diawali \`import\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Hapus barisnya. Bila memang kalimat, awali dengan kata lain.",
      "forbidden-code at export: Paragraf yang diawali \`export\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Hapus barisnya. Bila memang kalimat, awali dengan kata lain.",
    ]
  `);
});

test('HTML, in a line and as a block', () => {
  expect(
    findingsOf(`
<Ending id="selesai" outcome="resolved">Halo <b>tebal</b></Ending>

<script>alert(1)</script>
`),
  ).toMatchInlineSnapshot(`
    [
      "forbidden-code at <b: HTML seperti \`<b>\` tidak boleh ada di skenario. Pakai Markdown: \`**tebal**\`, \`*miring*\`, \`[tautan](skills/empati)\`, atau \`- \` untuk daftar.",
      "forbidden-code at <script: HTML seperti \`<script>\` tidak boleh ada di skenario. Pakai Markdown: \`**tebal**\`, \`*miring*\`, \`[tautan](skills/empati)\`, atau \`- \` untuk daftar.",
    ]
  `);
});

test('links that run code, however they are written', () => {
  expect(
    findingsOf('[a](javascript:alert(1)) [b](JaVaScRiPt&#58;x) [c](data:text/html,x) [d](vbscript:x)'),
  ).toMatchInlineSnapshot(`
    [
      "forbidden-code at javascript:alert(1)): Tautan \`javascript:\` bisa menjalankan kode, jadi tidak boleh dipakai. Tautkan ke halaman seperti \`skills/empati\`, atau ke alamat \`https://…\`.",
      "forbidden-code at [b](JaVaScRiPt&#58;x): Tautan \`javascript:\` bisa menjalankan kode, jadi tidak boleh dipakai. Tautkan ke halaman seperti \`skills/empati\`, atau ke alamat \`https://…\`.",
      "forbidden-code at data:text/html,x): Tautan \`data:\` bisa menjalankan kode, jadi tidak boleh dipakai. Tautkan ke halaman seperti \`skills/empati\`, atau ke alamat \`https://…\`.",
      "forbidden-code at vbscript:x): Tautan \`vbscript:\` bisa menjalankan kode, jadi tidak boleh dipakai. Tautkan ke halaman seperti \`skills/empati\`, atau ke alamat \`https://…\`.",
    ]
  `);
});

test('comments are no code', () => {
  expect(
    findingsOf(`
Halo. {/* catatan */}

{/*

  panjang { } <b>

*/}
`),
  ).toMatchInlineSnapshot(`[]`);
});

test('braces within braces', () => {
  expect(findingsOf('Halo {((((((((((1))))))))))} dan {a: {b: 1}}.')).toMatchInlineSnapshot(`
    [
      "forbidden-code at {((((((((((1))))))))))}: Kurung kurawal \`{((((((((((1))))))))))}\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Tulis teksnya langsung. Untuk tanda kurawal biasa, tulis \`\\{\`; untuk komentar, \`{/* … */}\`.",
      "forbidden-code at {a:: Kurung kurawal \`{a: {b: 1}}\` dibaca sebagai kode, dan kode tidak boleh ada di skenario. Tulis teksnya langsung. Untuk tanda kurawal biasa, tulis \`\\{\`; untuk komentar, \`{/* … */}\`.",
    ]
  `);
});
