import { expect, test } from 'vitest';
import { appearanceOf } from './appearance.ts';

const ofMen = ['short', 'parted', 'peci', 'thin'];

test('a name is drawn the same in both languages', () => {
  const { isGrey: _, ...there } = appearanceOf('Mrs Ratna');
  expect(appearanceOf('Ibu Ratna')).toMatchObject(there);
});

test('the form of address says woman or man', () => {
  for (const name of ['Ratna', 'Budi', 'Sri', 'Wahyu', 'Dewi', 'Agus', 'Tri']) {
    expect(ofMen).toContain(appearanceOf(`Pak ${name}`).hair);
    expect(ofMen).not.toContain(appearanceOf(`Bu ${name}`).hair);
  }
});

test('names differ', () => {
  const names = ['Ibu Ratna', 'Ibu Sri', 'Ibu Dewi', 'Ibu Lina', 'Ibu Wulan', 'Ibu Tuti'];
  expect(new Set(names.map((name) => JSON.stringify(appearanceOf(name)))).size).toBe(names.length);
});
