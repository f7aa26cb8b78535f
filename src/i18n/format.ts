import type { Language } from '../model/language.ts';

const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

const longDate = { dateStyle: 'long', timeZone: 'UTC' } as const;
/** Making one takes longer than a thousand dates. */
const dates: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  id: new Intl.DateTimeFormat(locales.id, longDate),
  en: new Intl.DateTimeFormat(locales.en, longDate),
};

/** An ISO date as people write it: 20 November 2026. */
export function formatDate(language: Language, date: string): string {
  return dates[language].format(new Date(`${date}T00:00:00Z`));
}

/** An amount in whole rupiah: Rp18.000, in English Rp18,000. */
export function formatRupiah(language: Language, amount: number): string {
  return `Rp${new Intl.NumberFormat(locales[language]).format(amount)}`;
}

/** A whole or decimal number with the language's marks. */
export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
