import { type Language, locales } from '../../model/language.ts';

/** Figures as a language writes them; what is undefined is a dash. */
export interface Format {
  /** A score, 0..100, rounded down as everywhere, so that none shows a pass that is not one. */
  readonly score: (value: number | undefined) => string;
  /** A share of 0..1, in whole percent. */
  readonly share: (value: number | undefined) => string;
  /** Two decimals. */
  readonly index: (value: number | undefined) => string;
  /** Whole, with its sign. */
  readonly change: (value: number | undefined) => string;
  readonly date: (moment: string | undefined) => string;
}

const none = '–';

export function formatOf(language: Language): Format {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return {
    score: (value) => (value === undefined ? none : whole.format(Math.floor(value + 1e-9))),
    share: (value) => (value === undefined ? none : percent.format(value)),
    index: (value) => (value === undefined ? none : two.format(value)),
    change: (value) => (value === undefined ? none : signed.format(value)),
    date: (moment) => (moment === undefined ? none : date.format(new Date(moment))),
  };
}
