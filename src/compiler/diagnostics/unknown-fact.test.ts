import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a misspelt fact names the nearest, which then counts as used', () => {
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

test('a fact far from any lists what there is', () => {
  expect(
    findingsOf(`
<Reply id="jadwal" to="penutup" does="offer-solution give-eta" needs="resi kontrak">
  Kurir prioritas mengantar besok pukul 10.
  <Coach>Jelas.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "unknown-fact at kontrak: \`needs\` menyebut \`kontrak\`, padahal catatan itu tidak ada. Pakai salah satu dari \`resi\`, \`profil\`, atau tambahkan \`<Fact id="kontrak" …>\`.",
    ]
  `);
});
