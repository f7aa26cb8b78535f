import { createContext, useContext } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';

/** What every part of the study desk needs to speak and to link. */
export interface StudyContextValue {
  readonly t: Translate;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** Titles of the entries that can be studied here, by `collection/slug`. */
  readonly titles: ReadonlyMap<string, string>;
}

export const StudyContext = createContext<StudyContextValue | undefined>(undefined);

export function useStudy(): StudyContextValue {
  const value = useContext(StudyContext);
  if (value === undefined) throw new Error('a part of the study desk stands outside of it');
  return value;
}

/** Address of a page of the site, `path` as in `skills/empati#contoh`. */
export function useAddress(): (path: string) => string {
  const { language, base } = useStudy();
  return (path) => addressOf(language, path, base);
}
