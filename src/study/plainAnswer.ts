import { numbersIn } from './numbersIn.ts';

/**
 * A short answer without what does not matter: case, accents, punctuation, articles, the form of numbers and money.
 * `Rp50.000`, `50,000`, `50 rb` and `lima puluh ribu` are all `50000`.
 */
export function plainAnswer(text: string): string {
  const words = plainMarks(text)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !empty.has(word));
  return numbersIn(telling.length > 0 ? telling : words).join(' ');
}

/** Words that an answer may have or lack: articles and the name of the currency. */
const empty = new Set(['the', 'a', 'an', 'rp', 'idr', 'rupiah']);

function plainMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replaceAll('\u2044', '/')
    .replace(/(?<![\d.,])\d{1,3}(?:[.,]\d{3})+(?!\d)(?:[.,](?:00|-))?/g, wholeNumber)
    .replace(/(\d)[:,](?=\d)/g, '$1.')
    .replace(/%|\bper ?cent\b|\bpercent\b/g, ' persen ')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .replace(/[^\p{L}\p{N}./]+/gu, ' ')
    .replace(/(?<!\d)[./]|[./](?!\d)/g, ' ');
}

/** `1.500.000,00` is 1500000: groups of three behind dots or commas are thousands. */
function wholeNumber(written: string): string {
  return written.replace(/[.,](?:00|-)$/, '').replace(/[.,]/g, '');
}
