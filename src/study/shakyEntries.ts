import type { Review } from '../records/review.ts';
import { entryOf } from './studyItem.ts';

/** An entry of which something does not stick yet. */
export interface ShakyEntry {
  /** As `collection/slug`. */
  readonly entry: string;
  /** Items whose latest answer was wrong or uncertain. */
  readonly shaky: number;
  /** Items answered at all. */
  readonly answered: number;
}

/** Entries with items whose latest answer was wrong or uncertain: most of those first. */
export function shakyEntries(reviews: readonly Review[]): readonly ShakyEntry[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const known = latest.get(review.item);
    if (known === undefined || known.at <= review.at) latest.set(review.item, review);
  }
  const entries = new Map<string, { shaky: number; answered: number }>();
  for (const { item, rating } of latest.values()) {
    const entry = entryOf(item);
    const { shaky, answered } = entries.get(entry) ?? { shaky: 0, answered: 0 };
    const isShaky = rating === 'again' || rating === 'hard';
    entries.set(entry, { shaky: shaky + (isShaky ? 1 : 0), answered: answered + 1 });
  }
  return [...entries]
    .map(([entry, counts]) => ({ entry, ...counts }))
    .filter(({ shaky }) => shaky > 0)
    .sort((a, b) => b.shaky - a.shaky || (a.entry < b.entry ? -1 : 1));
}
