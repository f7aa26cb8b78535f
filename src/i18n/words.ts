import type { Language } from '../model/language.ts';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };
import { type Key, type Message, type Translate, translator, type Words } from './translate.ts';

const catalogue: Readonly<Record<Language, Readonly<Record<Key, Message>>>> = { id, en };

const translators: Readonly<Record<Language, Translate>> = {
  id: translator('id', catalogue.id),
  en: translator('en', catalogue.en),
};

/** The `t()` of a language over all words; for pages and tools. Islands take `pickWords` and `translator`, so that they carry no more than they say. */
export function translate(language: Language): Translate {
  return translators[language];
}

/** The words whose keys start with one of the prefixes, such as `desk.`. */
export function pickWords(language: Language, ...prefixes: readonly string[]): Words {
  return Object.fromEntries(
    Object.entries(catalogue[language]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}
