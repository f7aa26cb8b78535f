import { type Language, locales } from '../model/language.ts';

/** Making one takes longer than a thousand dates. */
const dates = new Map<Language, Intl.DateTimeFormat>();

/** An ISO date as people write it: 20 November 2026. */
export function formatDate(language: Language, date: string): string {
  const known = dates.get(language);
  const format = known ?? new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  if (known === undefined) dates.set(language, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** An amount in whole rupiah: Rp18.000, in English Rp18,000. */
export function formatRupiah(language: Language, amount: number): string {
  return `Rp${formatNumber(language, amount)}`;
}

/** A whole or decimal number with the language's marks. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
