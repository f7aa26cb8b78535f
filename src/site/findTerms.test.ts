import { expect, test } from 'vitest';
import type { Language } from '../model/language.ts';
import { termFinder } from './findTerms.ts';

const terms = [
  { slug: 'resi', forms: ['resi', 'nomor resi'] },
  { slug: 'eskalasi', forms: ['eskalasi'] },
  { slug: 'hari-kerja', forms: ['hari kerja', 'working day'] },
  { slug: 'de-eskalasi', forms: ['de-eskalasi'] },
  { slug: 'dp', forms: ['DP'] },
  { slug: 'refund', forms: ['refund'] },
];

function check(text: string, expected: readonly string[], language: Language = 'id'): void {
  const found = termFinder(terms, language)(text);
  expect(found.map(({ slug, start, end }) => `${slug}: ${text.slice(start, end)}`)).toEqual(expected);
}

test('whole words only, whatever their capitals', () => {
  check('Resi itu residen?', ['resi: Resi']);
});

test('the longest form wins', () => {
  check('Baca nomor resi. Lalu de-eskalasi.', ['resi: nomor resi', 'de-eskalasi: de-eskalasi']);
});

test('inflected forms mention the term', () => {
  check('Kasusnya dieskalasikan dalam dua hari kerjanya.', [
    'eskalasi: dieskalasikan',
    'hari-kerja: hari kerjanya',
  ]);
  check('Refunds take two working days.', ['refund: Refunds', 'hari-kerja: working days'], 'en');
});

test('words of a term stand side by side in one sentence', () => {
  check('Datang tiap hari. Kerja sampai sore, hari&nbsp;kerja.', []);
});

test('an abbreviation is meant in capitals only', () => {
  check('DP dibayar, dp tidak.', ['dp: DP']);
});

test('a term that is left out leaves its words to shorter ones', () => {
  const text = 'Baca nomor resi, lalu eskalasi.';
  const found = (except: string) => termFinder(terms, 'id')(text, except).map(({ slug }) => slug);
  expect(found('resi')).toEqual(['eskalasi']);
  expect(found('eskalasi')).toEqual(['resi']);
});
