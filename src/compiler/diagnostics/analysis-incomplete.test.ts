import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('the cap was reached', () => {
  expect(findingsOf('Halo.', { cap: 10 })).toMatchInlineSnapshot(`
    [
      "analysis-incomplete at ---: Skenario ini terlalu luas untuk dibuktikan seluruhnya: pemeriksaan berhenti setelah 10 keadaan. Yang dilaporkan tetap benar, tetapi mungkin ada yang lain. Kurangi adegan, jawaban, atau lingkaran.",
    ]
  `);
});
