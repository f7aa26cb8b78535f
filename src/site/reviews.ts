import { isoDay } from '../model/isoDay.ts';
import type { Language } from '../model/language.ts';
import { entriesOf, type PageEntry, pageCollections } from './entries.ts';

/** The day of the build, as an ISO date: what is overdue is worked out then. */
export function today(): string {
  return isoDay(new Date());
}

/** True where an entry should have been verified before today. */
export function isOverdue(reviewBy: string): boolean {
  return reviewBy < today();
}

/** Entries of all collections in a language, the one whose review is due first in front. */
export async function entriesByReview(language: Language): Promise<readonly PageEntry[]> {
  const entries = await Promise.all(pageCollections.map((collection) => entriesOf(collection, language)));
  return entries.flat().sort((a, b) => (a.data.reviewBy < b.data.reviewBy ? -1 : 1));
}
