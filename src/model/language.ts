/** Languages of the site; the first is the default, served at the root. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'id';

/** BCP 47 tags by which dates and numbers are written. */
export const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** The language that a scenario file's name gives: `en.mdx` and `*.en.mdx` are English, all others Indonesian. */
export function languageOfFile(path: string): Language {
  return /(?:^|[./\\])en\.(?:mdx|md|txt)$/i.test(path) ? 'en' : 'id';
}
