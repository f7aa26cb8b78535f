import { expect, test } from 'vitest';
import { passages, placesOf } from './passages.ts';

const content = 'Retur barang. Cara Barang dikembalikan <b> & dicatat. Biaya Ongkir ditanggung pengirim.';
const page = {
  url: '/procedures/retur/',
  content,
  anchors: [
    { element: 'h2', id: 'cara', text: 'Cara', location: 2 },
    { element: 'h2', id: 'biaya', text: 'Biaya', location: 8 },
  ],
};

test('sections that match are shown with their words marked, and markup stays text', () => {
  const { sections } = passages(page, new Map([[4, 1]]));
  expect(sections).toEqual([
    {
      title: 'Cara',
      url: '/procedures/retur/#cara',
      excerpt: [
        { text: 'Cara Barang ', isFound: false },
        { text: 'dikembalikan', isFound: true },
        { text: ' <b> & dicatat.', isFound: false },
      ],
    },
  ]);
});

test('a word is found in every place, in small letters and capitals, with or without signs around it', () => {
  const forms = new Map([
    ['barang', 1],
    ['dicatat', 0.8],
  ]);
  expect([...placesOf(content, forms)]).toEqual([
    [1, 1],
    [3, 1],
    [7, 0.8],
  ]);
});
