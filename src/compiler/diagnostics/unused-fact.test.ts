import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a fact that nothing needs and that is not marked', () => {
  expect(findingsOf('<Fact id="profil" label="Riwayat" source="crm">x</Fact>')).toMatchInlineSnapshot(`
    [
      "unused-fact at <Fact: Catatan \`profil\` tidak dibutuhkan jawaban mana pun. Tambahkan \`needs="profil"\` pada jawaban yang memakainya, atau tandai \`extra\` bila memang pengecoh.",
    ]
  `);
});

test('nothing is said while a needs is misspelt', () => {
  expect(
    findingsOf(`
<Reply id="jadwal" to="penutup" does="offer-solution give-eta" needs="rezi">
  Kurir prioritas mengantar besok pukul 10.
  <Coach>Jelas.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-fact at rezi: \`needs\` menyebut \`rezi\`, padahal catatan itu tidak ada. Mungkin maksud Anda \`resi\`.",
    ]
  `);
});
