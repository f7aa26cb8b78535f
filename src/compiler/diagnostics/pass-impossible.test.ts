import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('no ending is a success', () => {
  expect(findingsOf('<Ending id="selesai" outcome="unresolved">Belum tiba.</Ending>')).toMatchInlineSnapshot(`
    [
      "pass-impossible at ---: Tidak ada percakapan yang lulus. Pastikan ada jalan ke akhir \`resolved\` atau \`escalated\` tanpa perilaku kritis, dengan jawaban yang memberi nilai.",
    ]
  `);
});
