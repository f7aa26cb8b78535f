import { expect, test } from 'vitest';
import { englishRoots } from './englishRoots.ts';
import { indonesianRoots, informalRoots } from './indonesianRoots.ts';

function check(roots: readonly string[], expected: string): void {
  expect(roots).toContain(expected);
}

test('prefixes give back the sound that they swallowed', () => {
  check(indonesianRoots('mengirim'), 'kirim');
  check(indonesianRoots('menyewa'), 'sewa');
  check(indonesianRoots('pemesanan'), 'pesan');
  check(indonesianRoots('penagihan'), 'tagih');
  check(indonesianRoots('mengembalikannya'), 'kembali');
});

test('prefixes leave the sound that they keep', () => {
  check(indonesianRoots('membayar'), 'bayar');
  check(indonesianRoots('menjemput'), 'jemput');
  check(indonesianRoots('mengganti'), 'ganti');
  check(indonesianRoots('pelayanan'), 'layan');
  check(indonesianRoots('mengeklik'), 'klik');
});

test('prefixes and suffixes stand on one another', () => {
  check(indonesianRoots('keterlambatannya'), 'lambat');
  check(indonesianRoots('diberhentikan'), 'henti');
  check(indonesianRoots('bekerjalah'), 'kerja');
  check(indonesianRoots('belajar'), 'ajar');
});

test('everyday speech drops me- and ends in -in', () => {
  check(informalRoots('ngembaliin'), 'kembali');
  check(informalRoots('nyimpen'), 'simpen');
  check(informalRoots('bayarin'), 'bayar');
  check(informalRoots('ngeblokir'), 'blokir');
});

test('English endings come off, with their spelling', () => {
  check(englishRoots('cancelled'), 'cancel');
  check(englishRoots('replies'), 'reply');
  check(englishRoots('promising'), 'promise');
  check(englishRoots('payments'), 'pay');
});
