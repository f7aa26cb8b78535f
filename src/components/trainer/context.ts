import { createContext, useContext } from 'react';
import { addressOf } from '../../i18n/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../model/language.ts';
import type { Format } from './format.ts';

/** A scenario of the site, as the trainer's page lists it. */
export interface ScenarioFacts {
  readonly slug: string;
  readonly title: string;
}

/** What every part of the trainer's page needs to speak and to link. */
export interface TrainerContextValue {
  readonly t: Translate;
  readonly format: Format;
  readonly language: Language;
  /** The site's base path. */
  readonly base: string;
  /** Titles of the site's scenarios, by slug. */
  readonly scenarios: ReadonlyMap<string, string>;
  /** Titles of the skill guides, by slug. */
  readonly skills: Readonly<Record<string, string>>;
}

export const TrainerContext = createContext<TrainerContextValue | undefined>(undefined);

export function useTrainer(): TrainerContextValue {
  const value = useContext(TrainerContext);
  if (value === undefined) throw new Error("a part of the trainer's page stands outside of it");
  return value;
}

/** Address of a page of the site, `path` as in `skills/empati`. */
export function useAddress(): (path: string) => string {
  const { language, base } = useTrainer();
  return (path) => addressOf(language, path, base);
}
