import { expect, test } from 'vitest';
import { cutShards } from './cutShards.ts';
import { invertPages } from './invertPages.ts';
import { vocabularyOf } from './vocabulary.ts';
import { readDirectory, shardOf, writeDirectory } from './writeDirectory.ts';
import { readShard, writeShard } from './writeShard.ts';

function check(postings: readonly (readonly [page: number, worth: number])[], written: string): void {
  const words = new Map([['kirim', postings.map(([page, worth]) => ({ page, worth }))]]);
  expect(writeShard(words)).toBe(`kirim ${written}`);
  expect(readShard(`kirim ${written}`)).toEqual(words);
}

test('pages are written as steps from one to the next, their worth as a letter', () => {
  check(
    [
      [0, 0.25],
      [1, 1],
      [50, 5],
    ],
    'AD1cT',
  );
});

test('a word in the title is worth more than one that stands in the text many times', () => {
  const [first, second] =
    invertPages([
      { title: 'Paket hilang', headings: [], content: 'Paket hilang. Cari.' },
      { title: 'Retur', headings: [], content: 'hilang hilang hilang hilang hilang hilang' },
    ]).get('hilang') ?? [];
  expect([first?.page, second?.page]).toEqual([0, 1]);
  expect(first?.worth).toBeGreaterThan(2 * (second?.worth ?? 0));
});

test('the directory leads from any form of a word to the part that has its family, and numbers stand there too', () => {
  const vocabulary = vocabularyOf({
    language: 'id',
    pages: 1,
    families: [['kirim', 'pengiriman']],
    aliases: new Map(),
  });
  const words = new Map([
    ['pengiriman', [{ page: 0, worth: 1 }]],
    ['kirim', [{ page: 0, worth: 2 }]],
    ['2231', [{ page: 0, worth: 1 }]],
  ]);
  const shards = cutShards(words, vocabulary);
  expect(shards.map(({ first, text }) => [first, [...readShard(text).keys()]])).toEqual([
    ['2231', ['2231', 'pengiriman', 'kirim']],
  ]);
  const directory = {
    kinds: ['faq'],
    shards: [
      { first: '2231', file: 'a' },
      { first: 'kirim', file: 'b' },
    ],
    pages: [{ file: 'x', kind: 0 }],
  };
  expect(readDirectory(writeDirectory(directory))).toEqual(directory);
  expect(['0', '9', 'kirim', 'zeta'].map((root) => shardOf(root, directory))).toEqual([
    undefined,
    'a',
    'b',
    'b',
  ]);
});
