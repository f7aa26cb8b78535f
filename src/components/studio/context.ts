import { createContext, useContext } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { Translate, Words } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { ReferenceList } from '../../studio/question.ts';

/** What every part of the studio needs to speak and to link. */
export interface StudioContextValue {
  readonly t: Translate;
  /** Words of the desk too, for playing. */
  readonly words: Words;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** `t` that writes new pieces of a text in that text's language. */
  readonly writer: (text: Language) => Translate;
  /** Knowledge entries; empty until the list has come. */
  readonly references: Readonly<Record<Language, ReferenceList>>;
}

export const StudioContext = createContext<StudioContextValue | undefined>(undefined);

export function useStudio(): StudioContextValue {
  const value = useContext(StudioContext);
  if (value === undefined) throw new Error('a part of the studio stands outside of it');
  return value;
}

/** Address of a page of the site in the language of the studio. */
export function useAddress(): (path: string) => string {
  const { language, base } = useStudio();
  return (path) => addressOf(language, path, base);
}
