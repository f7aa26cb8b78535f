import type { Language } from '../model/language.ts';
import { entriesOf, type PageEntry, pageCollections } from './entries.ts';

/** Entries that were updated on one day: those that say what changed, and the others. */
export interface DayOfChanges {
  readonly date: string;
  readonly told: readonly { readonly entry: PageEntry; readonly what: string }[];
  readonly others: readonly PageEntry[];
}

/** What changed in an entry at its last update, where it says so. */
export function changeOf({ data: { updated, changes } }: PageEntry): string | undefined {
  return changes.find(({ date }) => date === updated)?.what;
}

/** True where readers confirm that they know a change: what they tell customers and may decide depends on it. */
export function asksConfirmation(entry: PageEntry): boolean {
  const isBinding = entry.collection === 'products' || entry.collection === 'procedures';
  return isBinding && changeOf(entry) !== undefined;
}

/** The days on which entries of a language were updated, the latest first. */
export async function daysOfChanges(language: Language): Promise<readonly DayOfChanges[]> {
  const collections = pageCollections.map((collection) => entriesOf(collection, language));
  const entries: readonly PageEntry[] = (await Promise.all(collections)).flat();
  const dates = [...new Set(entries.map(({ data }) => data.updated))].sort().reverse();
  return dates.map((date) => {
    const ofDay = entries.filter(({ data }) => data.updated === date);
    return {
      date,
      told: ofDay.flatMap((entry) => {
        const what = changeOf(entry);
        return what === undefined ? [] : [{ entry, what }];
      }),
      others: ofDay.filter((entry) => changeOf(entry) === undefined),
    };
  });
}
