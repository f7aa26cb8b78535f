import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('scenes and endings share their names', () => {
  expect(
    findingsOf(`
<Scene id="selesai">
  <Customer>Baik.</Customer>
  <Reply id="a" to="selesai" does="thank">Terima kasih.</Reply>
</Scene>
`),
  ).toMatchInlineSnapshot(`
    [
      "duplicate-id at selesai: Id \`selesai\` sudah dipakai adegan atau akhir lain. Beri id yang berbeda, lalu sesuaikan \`to\` yang menuju ke sini.",
    ]
  `);
});

test('facts, replies of one scene, redirects', () => {
  expect(
    findingsOf(`
<Fact id="a" label="b" source="crm" extra>x</Fact>

<Fact id="a" label="c" source="crm" extra>y</Fact>

<Scene id="penutup">
  <Customer>Baik.</Customer>
  <Reply id="a" to="selesai" does="thank">Terima kasih.</Reply>
  <Reply id="a" to="menggantung" does="greet">Halo.</Reply>
</Scene>

<Redirect in="solusi" mood="angry" to="menggantung" />

<Redirect in="solusi" mood="angry" to="selesai" />
`),
  ).toMatchInlineSnapshot(`
    [
      "duplicate-id at a: Id \`a\` sudah dipakai jawaban lain di adegan ini. Beri id yang berbeda.",
      "duplicate-id at a: Id \`a\` sudah dipakai catatan lain. Beri id yang berbeda, lalu sesuaikan \`needs\` yang menyebutnya.",
      "duplicate-id at angry: Sudah ada \`<Redirect>\` untuk adegan \`solusi\` dengan suasana \`angry\`. Hapus salah satunya, atau ubah \`mood\`.",
    ]
  `);
});

test('a fact may be called like a scene, and replies of two scenes alike', () => {
  expect(findingsOf('<Fact id="keluhan" label="b" source="crm" extra>x</Fact>')).toMatchInlineSnapshot(`[]`);
});
