import { expandQuery, type Term } from './expandQuery.ts';
import { type FoundPage, findPages } from './findPages.ts';
import type { Posting } from './invertPages.ts';
import { type Vocabulary, wordsOf } from './vocabulary.ts';

/** What a query found, and what it was taken for. */
export interface Answer {
  readonly found: readonly FoundPage[];
  /** The query as it was searched, where a word of it was misspelt. */
  readonly takenFor?: string;
  /** The query as it may have been meant, where the words as typed found something too. */
  readonly meant?: string;
}

/** Answers the pages of each of these words. */
export type LookUp = (forms: readonly string[]) => Promise<(form: string) => readonly Posting[]>;

/** Searches for every form of every word of the query, and merges what was found. */
export async function searchPages(query: string, vocabulary: Vocabulary, lookUp: LookUp): Promise<Answer> {
  const terms = expandQuery(query, vocabulary);
  const postingsOf = await lookUp([...new Set(terms.flatMap((term) => [...term.forms.keys()]))]);
  const found = findPages(terms, postingsOf, vocabulary.pages);
  const takenFor = queryWith(query, terms, ({ takenFor }) => takenFor);
  const meant = queryWith(query, terms, (term) => term.takenFor ?? term.meant);
  if (found.length === 0 || meant === undefined) return { found };
  return takenFor === undefined ? { found, meant } : { found, takenFor };
}

/** The query with the words that were found for some of its words; undefined where there are none. */
function queryWith(
  query: string,
  terms: readonly Term[],
  wordFor: (term: Term) => string | undefined,
): string | undefined {
  const words = new Map(terms.map((term) => [term.typed, wordFor(term)]));
  const isChanged = [...words.values()].some((word) => word !== undefined);
  return isChanged
    ? wordsOf(query)
        .map((word) => words.get(word) ?? word)
        .join(' ')
    : undefined;
}
