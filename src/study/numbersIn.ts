/** The words with each number written as digits, whether it came in words, Indonesian or English, or half and half such as `20 ribu`. */
export function numbersIn(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  let number: Growing | undefined;
  for (const [index, word] of words.entries()) {
    for (const part of composed.get(word) ?? [word]) {
      const grown = grow(number, part);
      if (grown === undefined) {
        if (number !== undefined && isLink(part, words[index + 1])) continue;
        if (number !== undefined) out.push(written(number));
        number = grow(undefined, part);
        if (number === undefined) out.push(part);
      } else number = grown;
    }
  }
  return number === undefined ? out : [...out, written(number)];
}

/** A number while its words are read: whole thousands, the hundreds and tens after them, the last digit word. */
interface Growing {
  readonly thousands: number;
  readonly tens: number;
  readonly unit: number;
}

const none: Growing = { thousands: 0, tens: 0, unit: 0 };

/** The number with one more word; undefined where the word does not go on with it. */
function grow(number: Growing | undefined, word: string): Growing | undefined {
  const { thousands, tens, unit } = number ?? none;
  const digits = numberOf(word);
  if (digits !== undefined) {
    const fits =
      number === undefined || (unit === 0 && digits < (tens % 100 === 0 ? 100 : 10) && digits >= 1);
    if (!fits || (/^\d/.test(word) && number !== undefined)) return undefined;
    return digits >= 20 && digits < 100 && digits % 10 === 0 && !/^\d/.test(word)
      ? { thousands, tens: tens + digits, unit: 0 }
      : { thousands, tens, unit: digits };
  }
  const factor = factors.get(word);
  if (factor === undefined) return undefined;
  if (factor === 'teens') return isDigit(unit) ? { thousands, tens: tens + unit + 10, unit: 0 } : undefined;
  if (factor === 10) return isDigit(unit) ? { thousands, tens: tens + unit * 10, unit: 0 } : undefined;
  if (factor === 100) return hundredfold(number, { thousands, tens, unit }, word);
  const group = tens + unit;
  if (group === 0 && !(number === undefined && alone.has(word))) return undefined;
  return { thousands: thousands + (group === 0 ? 1 : group) * factor, tens: 0, unit: 0 };
}

function hundredfold(number: Growing | undefined, { thousands, tens, unit }: Growing, word: string) {
  if (number === undefined) return alone.has(word) ? { thousands, tens: 100, unit: 0 } : undefined;
  return isDigit(unit) && tens === 0 ? { thousands, tens: unit * 100, unit: 0 } : undefined;
}

function isDigit(unit: number): boolean {
  return unit >= 1 && unit <= 9;
}

/** `two hundred and five`: the word between is no part of the answer. */
function isLink(word: string, next: string | undefined): boolean {
  return word === 'and' && next !== undefined && numberOf(next) !== undefined && !/^\d/.test(next);
}

function written({ thousands, tens, unit }: Growing): string {
  return String(Number((thousands + tens + unit).toFixed(6)));
}

function numberOf(word: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(word) && word.length < 16 ? plainDigits(word) : values.get(word);
}

/** `14.30` is a time and `2.50` may be one: only a number that keeps its form as a number is one. */
function plainDigits(word: string): number | undefined {
  return String(Number(word)) === word ? Number(word) : undefined;
}

const values = new Map<string, number>([
  ...['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map(
    (word, value) => [word, value] as const,
  ),
  ...[
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
    ...['twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ].map((word, value) => [word, value] as const),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, place) => [word, (place + 2) * 10] as const,
  ),
]);

const factors = new Map<string, number | 'teens'>([
  ['belas', 'teens'],
  ['puluh', 10],
  ...['ratus', 'hundred'].map((word) => [word, 100] as const),
  ...['ribu', 'rb', 'k', 'thousand'].map((word) => [word, 1_000] as const),
  ...['juta', 'jt', 'million'].map((word) => [word, 1_000_000] as const),
]);

/** English multiples that stand for one of their kind once the article is gone. */
const alone = new Set(['hundred', 'thousand', 'million']);

const composed: ReadonlyMap<string, readonly string[]> = new Map([
  ['sepuluh', ['satu', 'puluh']],
  ['sebelas', ['satu', 'belas']],
  ['seratus', ['satu', 'ratus']],
  ['seribu', ['satu', 'ribu']],
  ['sejuta', ['satu', 'juta']],
]);
