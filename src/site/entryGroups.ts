import type { Language } from '../model/language.ts';
import { entriesOf, type PageCollection } from './entries.ts';
import { type Group, groupsOf } from './groups.ts';
import { remember } from './remember.ts';

/** The groups of a collection in one language, in the order in which the site shows them. */
export function groupsIn(collection: PageCollection, language: Language): Promise<readonly Group[]> {
  return grouped[language](collection);
}

const grouped = {
  id: remember(async (collection: PageCollection) => groupsOf(await entriesOf(collection, 'id'), 'id')),
  en: remember(async (collection: PageCollection) => groupsOf(await entriesOf(collection, 'en'), 'en')),
};
