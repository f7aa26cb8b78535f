import { defaultLanguage, type Language } from '../model/language.ts';

/** The language of an entry, by the folder that its file stands in. */
export function entryLanguage(file: URL | undefined): Language {
  return file !== undefined && /\/en\/[^/]+$/.test(file.pathname) ? 'en' : defaultLanguage;
}
