import { createContext, useCallback, useContext } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';

/** What every part of the progress page needs to speak and to link. */
export interface ProgressContextValue {
  readonly t: Translate;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** Titles of the skill guides, by slug. */
  readonly skills: Readonly<Record<string, string>>;
}

export const ProgressContext = createContext<ProgressContextValue | undefined>(undefined);

export function useProgress(): ProgressContextValue {
  const value = useContext(ProgressContext);
  if (value === undefined) throw new Error('a part of the progress page stands outside of it');
  return value;
}

/** Address of a page of the site, `path` as in `skills/empati`. */
export function useAddress(): (path: string) => string {
  const { language, base } = useProgress();
  return useCallback((path) => addressOf(language, path, base), [language, base]);
}
