import { expect, test } from 'vitest';
import { findingsOf } from './frame/findingsOf.ts';

test('a good ending without a check whether all is solved, with the conversation that shows it', () => {
  expect(
    findingsOf(`
<Reply id="terima-kasih" to="selesai" does="thank close-warmly">
  Terima kasih sudah menghubungi Lentera Kirim. Salam untuk si kecil, ya, Bu.
  <Coach>Hangat.</Coach>
</Reply>
`),
  ).toMatchInlineSnapshot(`
    [
      "skippable-step at ---: Percakapan bisa lulus tanpa langkah memastikan tuntas. Buat jalan pintas itu kurang bernilai: pindahkan nilai ke jawaban yang memuat langkah ini, atau buat pelanggan menolak bila langkah ini dilewati. (open:resi,keluhan/akui,periksa/gali,solusi/jadwal,penutup/terima-kasih)",
    ]
  `);
});
