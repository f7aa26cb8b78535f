import { defaultLanguage, type Language } from '../model/language.ts';

/** The language of an entry, by the folder that its file stands in, or by its name: `x.en.md`. */
export function entryLanguage(file: URL | undefined): Language {
  return file !== undefined && /\/en\/[^/]+$|\.en\.md$/.test(file.pathname) ? 'en' : defaultLanguage;
}
