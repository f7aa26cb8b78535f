import { createContext, useContext } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';

/** What a term means, in a sentence or two. */
export interface Explanation {
  readonly title: string;
  readonly summary: string;
}

/** What every part of the desk needs to speak and to link. */
export interface DeskContextValue {
  readonly t: Translate;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** Titles of entries by `collection/slug`: those that the desk names by itself. */
  readonly titles: Readonly<Record<string, string>>;
  /** Terms that the texts mark, by slug of the glossary. */
  readonly terms?: Readonly<Record<string, Explanation>>;
  /** Says that a draft is being tried, and from where: nothing of it is a result. Absent elsewhere. */
  readonly trial?: string;
}

export const DeskContext = createContext<DeskContextValue | undefined>(undefined);

export function useDesk(): DeskContextValue {
  const value = useContext(DeskContext);
  if (value === undefined) throw new Error('a part of the desk stands outside of it');
  return value;
}

/** Address of a page of the site, `path` as in `skills/empati#contoh`. */
export function useAddress(): (path: string) => string {
  const { language, base } = useDesk();
  return (path) => addressOf(language, path, base);
}

/** True once a view has taken the place of the first one. */
export const HasMovedContext = createContext(false);
