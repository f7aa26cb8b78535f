import { seedOf } from '../../analysis/draw.ts';

export type Hair = 'hijab' | 'bob' | 'bun' | 'long' | 'short' | 'parted' | 'peci' | 'thin';

/** How a customer is drawn: the same for the same name, in both languages. */
export interface Appearance {
  readonly hair: Hair;
  /** 0..3, index of the colour of the skin. */
  readonly skin: number;
  /** 0..4, index of the colour of the clothes. */
  readonly shirt: number;
  /** 0..4, index of the colour of the cloth. */
  readonly cloth: number;
  readonly hasGlasses: boolean;
  readonly hasMoustache: boolean;
  readonly isGrey: boolean;
}

const women = /^(ibu|bu|mbak|nyonya|nona|mrs|ms|miss|madam)\b/i;
const men = /^(bapak|pak|mas|tuan|mr|sir)\b/i;
const elders = /^(ibu|bu|bapak|pak|mrs|mr)\b/i;
const titles = /^(ibu|bu|mbak|nyonya|nona|mrs|ms|miss|madam|bapak|pak|mas|tuan|mr|sir|kak|kakak)\.?\s+/i;

const hairOfWomen: readonly Hair[] = ['hijab', 'bob', 'hijab', 'bun', 'hijab', 'long'];
const hairOfMen: readonly Hair[] = ['short', 'parted', 'peci', 'short', 'thin', 'parted'];

/** Draws lots from the name without its form of address, which says woman or man; "Kak" does not, then the name's ending is a fair guess. */
export function appearanceOf(name: string): Appearance {
  const hash = seedOf(name.trim().replace(titles, '').toLowerCase());
  const lot = (place: number, count: number) => (hash >>> (place * 3)) % count;
  const isWoman = women.test(name) || (!men.test(name) && /(a|i|ah)$/i.test(name.trim()));
  const isElder = elders.test(name);
  const hair = isWoman ? hairOfWomen[lot(1, 6)] : hairOfMen[lot(1, isElder ? 6 : 2)];
  return {
    hair: hair ?? 'short',
    skin: lot(3, 4),
    shirt: lot(4, 5),
    cloth: lot(5, 5),
    hasGlasses: lot(6, 3) === 0,
    hasMoustache: !isWoman && isElder && lot(7, 3) === 0,
    isGrey: isElder && lot(8, 4) === 0,
  };
}
