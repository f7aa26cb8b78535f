import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a scene and an ending that nothing leads to', () => {
  expect(
    findingsOf(`
<Scene id="atasan">
  <Customer>Halo.</Customer>
  <Reply id="a" to="selesai" does="thank">Halo.</Reply>
</Scene>

<Ending id="dialihkan" outcome="escalated">Dialihkan.</Ending>
`),
  ).toMatchInlineSnapshot(`
    [
      "unreachable-scene at <Scene: Tidak ada percakapan yang sampai ke \`atasan\`. Arahkan \`to\` sebuah jawaban ke \`atasan\`, atau hapus. Bila sudah ada yang menuju ke sini, periksa suasana dan catatan yang menghalanginya.",
      "unreachable-scene at <Ending: Tidak ada percakapan yang sampai ke \`dialihkan\`. Arahkan \`to\` sebuah jawaban ke \`dialihkan\`, atau hapus. Bila sudah ada yang menuju ke sini, periksa suasana dan catatan yang menghalanginya.",
    ]
  `);
});
