import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('the best replies are the longest', () => {
  expect(
    findingsOf(`
<Reply id="akui" to="periksa" does="name-feeling own-words">
  Hadiah ulang tahun anak Ibu belum datang, padahal pestanya sudah dekat sekali: pantas Ibu kesal dan cemas.
  <Coach>Baik.</Coach>
</Reply>

<Reply id="gali" to="solusi" does="ask-specific paraphrase">
  Jadi hadiahnya untuk pesta si kecil. Supaya cocok: paling lambat pukul berapa hadiahnya harus sudah ada, Bu?
  <Coach>Baik.</Coach>
</Reply>

<Reply id="pastikan" to="selesai" does="confirm-solved arrange-follow-up">
  Besok pukul 11 saya kabari lagi lewat nomor ini. Masih ada yang mengganjal di pikiran Ibu tentang kiriman ini?
  <Coach>Baik.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "longest-is-best at ---: Di 3 dari 4 adegan, jawaban terbaik adalah yang terpanjang. Ringkas jawaban yang baik, atau panjangkan yang keliru, agar panjangnya tidak menjadi petunjuk.",
    ]
  `);
});
