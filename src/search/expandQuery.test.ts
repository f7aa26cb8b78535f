import { expect, test } from 'vitest';
import { buildVocabulary } from './buildVocabulary.ts';
import { expandQuery } from './expandQuery.ts';
import { wordsOf } from './vocabulary.ts';
import { readVocabulary, writeVocabulary } from './writeVocabulary.ts';

const text =
  'kirim mengirim pengiriman kembali dikembalikan pengembalian dana hilang paket pembayaran bayar kartu perlu masalah masa';
const vocabulary = buildVocabulary(
  'id',
  { pages: 2, words: wordsOf(`${text} tagihan menagih berat gimana`) },
  {
    roots: ['tagih'],
    whole: ['masalah'],
    childless: [],
    forms: {},
    aliases: {
      refund: 'pengembalian dana',
      'paket ilang': 'paket hilang',
      ngilang: 'hilang',
      gimana: 'bagaimana',
    },
    idle: ['bagaimana', 'saya', 'cara'],
  },
);

function check(query: string, expected: readonly (readonly string[])[]): void {
  const found = expandQuery(query, vocabulary).map(({ forms }) => [...forms.keys()].sort());
  expect(found).toEqual(expected.map((forms) => [...forms].sort()));
}

test('a word brings its family, whichever form was typed', () => {
  const family = ['kembali', 'dikembalikan', 'pengembalian'];
  for (const form of family) check(form, [family]);
  check('penagihan ', [['tagih', 'tagihan', 'menagih']]);
});

test('words that only look derived stand alone', () => {
  check('masalah', [['masalah']]);
  check('perlu', [['perlu']]);
});

test('the typed form weighs most', () => {
  const [term] = expandQuery('mengirim', vocabulary);
  const [best] = [...(term?.forms ?? [])].sort(([, a], [, b]) => b - a);
  expect(best?.[0]).toBe('mengirim');
});

test('the word being typed is completed, a finished one is not', () => {
  check('pembay', [['bayar', 'pembayaran']]);
  check('pembay ', [[]]);
});

test('everyday forms and words that stand for others are understood', () => {
  check('ngirim', [['kirim', 'mengirim', 'pengiriman']]);
  check('paket ilang', [['paket'], ['hilang']]);
  check('refund', [['kembali', 'dikembalikan', 'pengembalian'], ['dana']]);
});

test('words that say nothing are left out, unless there are no others', () => {
  check('gimana cara kirim', [['kirim', 'mengirim', 'pengiriman']]);
  check('gimana', [['gimana']]);
});

test('a word with one letter wrong is taken for the right one', () => {
  const [term] = expandQuery('pembayran ', vocabulary);
  expect(term?.takenFor).toBe('pembayaran');
  expect([...(term?.forms.keys() ?? [])].sort()).toEqual(['bayar', 'pembayaran']);
});

test('short words are not guessed at', () => {
  check('kartv ', [[]]);
});

test('the file gives back the vocabulary', () => {
  const read = readVocabulary(writeVocabulary(vocabulary));
  expect(read).toEqual(vocabulary);
});
