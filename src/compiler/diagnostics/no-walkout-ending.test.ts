import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('no ending for it', () => {
  expect(findingsOf('<Ending id="pergi" outcome="lost">Pergi.</Ending>')).toMatchInlineSnapshot(`
    [
      "no-walkout-ending at ---: Tidak ada akhir untuk pelanggan yang pergi. Tambahkan \`<Ending id="pergi" outcome="lost" when="walkout">…</Ending>\`.",
    ]
  `);
});

test('two endings for it', () => {
  expect(
    findingsOf('<Ending id="menggantung" outcome="lost" when="walkout">Pergi.</Ending>'),
  ).toMatchInlineSnapshot(`
    [
      "no-walkout-ending at walkout: Akhir \`pergi\` adalah yang kedua dengan \`when="walkout"\`. Sisakan satu saja; hapus \`when\` di yang lain.",
    ]
  `);
});

test('one with another outcome', () => {
  expect(
    findingsOf('<Ending id="pergi" outcome="unresolved" when="walkout">Pergi.</Ending>'),
  ).toMatchInlineSnapshot(`
    [
      "no-walkout-ending at unresolved: Akhir \`pergi\` untuk pelanggan yang pergi punya outcome \`unresolved\`. Ubah menjadi \`outcome="lost"\`.",
    ]
  `);
});
