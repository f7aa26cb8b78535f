import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a scene of which every reply needs a fact', () => {
  expect(
    findingsOf(`
<Scene id="solusi">
  <Customer>Kapan?</Customer>
  <Reply id="jadwal" to="penutup" does="offer-solution give-eta" needs="resi">Besok pukul 10.<Coach>Jelas.</Coach></Reply>
  <Reply id="kurir" to="menggantung" does="blame-others" needs="resi">Kurirnya sedang kewalahan.<Coach>Jangan.</Coach></Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "locked-scene at <Scene: Semua jawaban di adegan \`solusi\` membutuhkan catatan, jadi tidak ada yang bisa dikatakan sebelum catatan dibuka. Tambahkan satu jawaban tanpa \`needs\`.",
    ]
  `);
});
