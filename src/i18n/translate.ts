import type { Language } from '../model/language.ts';
import type id from './id.json';

/** Names of the interface's words; `id.json` is their source. */
export type Key = keyof typeof id;

/** A sentence with `{name}` for each value, or one per plural category of the language, chosen by `{count}`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Words of one language; an island gets only those that it needs. */
export type Words = Readonly<Partial<Record<Key, Message>>>;

export type Values = Readonly<Record<string, string | number>>;

export type Translate = (key: Key, values?: Values) => string;

/** The `t()` of one language over the words given; a key that they lack, or a value that the sentence needs and does not get, is our bug and throws. */
export function translator(language: Language, words: Words): Translate {
  // Made when first needed: each takes milliseconds on a phone.
  const plural = once(() => new Intl.PluralRules(language));
  const number = once(() => new Intl.NumberFormat(language));
  return (key, values = {}) => {
    const message = words[key];
    if (message === undefined) throw new Error(`No words for '${key}' in ${language}`);
    const sentence =
      typeof message === 'string'
        ? message
        : (message[plural().select(Number(values.count))] ?? message.other);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`'${key}' needs a value for '${name}'`);
      return typeof value === 'number' ? number().format(value) : value;
    });
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
