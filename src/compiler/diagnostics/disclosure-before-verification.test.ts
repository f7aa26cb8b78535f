import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a reply with a private fact, at the fact that it needs', () => {
  expect(
    findingsOf(`
<Fact id="resi" label="Resi" source="tracking" private>x</Fact>

<Fact id="lain" label="Lain" source="crm">y</Fact>

<Reply id="jadwal" to="penutup" does="offer-solution give-eta" needs="lain resi">
  Kurir prioritas mengantar besok pukul 10.
  <Coach>Jelas.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "disclosure-before-verification at resi: Jawaban \`jadwal\` memakai catatan pribadi \`resi\`, padahal bisa dipilih sebelum identitas diperiksa. Pastikan setiap jalan ke jawaban ini melewati jawaban dengan \`verify-identity\`, atau hapus \`private\` bila catatan itu bukan data pribadi. (keluhan/akui,periksa/gali,open:resi,open:lain,solusi/jadwal)",
    ]
  `);
});

test('verification in the same reply is too late', () => {
  expect(
    findingsOf(`
<Fact id="resi" label="Resi" source="tracking" private>x</Fact>

<Reply id="jadwal" to="penutup" does="offer-solution give-eta verify-identity" needs="resi">
  Kurir prioritas mengantar besok pukul 10.
  <Coach>Jelas.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "disclosure-before-verification at resi: Jawaban \`jadwal\` memakai catatan pribadi \`resi\`, padahal bisa dipilih sebelum identitas diperiksa. Pastikan setiap jalan ke jawaban ini melewati jawaban dengan \`verify-identity\`, atau hapus \`private\` bila catatan itu bukan data pribadi. (keluhan/akui,periksa/gali,open:resi,solusi/jadwal)",
    ]
  `);
});
