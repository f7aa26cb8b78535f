import { createContext, useContext } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';

/** What every part of the records page needs to speak and to link. */
export interface RecordsContextValue {
  readonly t: Translate;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
}

export const RecordsContext = createContext<RecordsContextValue | undefined>(undefined);

export function useRecords(): RecordsContextValue {
  const value = useContext(RecordsContext);
  if (value === undefined) throw new Error('a part of the records page stands outside of it');
  return value;
}

/** Address of a page of the site, `path` as in `skills/empati`. */
export function useAddress(): (path: string) => string {
  const { language, base } = useRecords();
  return (path) => addressOf(language, path, base);
}
