import { expect, test } from 'vitest';
import { heldPlaces, passages } from './passages.ts';

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
      excerpt: 'Cara Barang <mark>dikembalikan</mark> &lt;b&gt; &amp; dicatat.',
    },
  ]);
});

test('words that are none of the forms searched are not marked', () => {
  const places = new Map([
    [4, 1],
    [9, 1],
  ]);
  expect([...heldPlaces(content, places, ['dikembalikan', 'kembali']).keys()]).toEqual([4]);
});
