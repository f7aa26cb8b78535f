import { defaultLanguage, type Language, languages } from '../model/language.ts';

/** The route parameter of a language under `[...lang]`: none for the default. */
export function langParam(language: Language): string | undefined {
  return language === defaultLanguage ? undefined : language;
}

/** Static paths of a page that exists once in each language. */
export function languagePaths(): { params: { lang: string | undefined }; props: { language: Language } }[] {
  return languages.map((language) => ({ params: { lang: langParam(language) }, props: { language } }));
}
