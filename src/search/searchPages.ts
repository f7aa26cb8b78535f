import { expandQuery, type Term } from './expandQuery.ts';
import { type FoundPage, findPages, type Hit } from './findPages.ts';
import { type Vocabulary, wordsOf } from './vocabulary.ts';

/** What a query found, and what it was taken for. */
export interface Answer<Page> {
  readonly found: readonly FoundPage<Page>[];
  /** Every form that was searched. */
  readonly forms: readonly string[];
  /** The query as it was searched, where a word of it was misspelt. */
  readonly takenFor?: string;
  /** The query as it may have been meant, where the words as typed found something too. */
  readonly meant?: string;
}

export type SearchForm<Page> = (form: string) => Promise<readonly Hit<Page>[]>;

/** Searches for every form of every word of the query, and merges what was found. */
export async function searchPages<Page>(
  query: string,
  vocabulary: Vocabulary,
  search: SearchForm<Page>,
): Promise<Answer<Page>> {
  const terms = expandQuery(query, vocabulary);
  const forms = [...new Set(terms.flatMap((term) => [...term.forms.keys()]))];
  const hits = new Map(await Promise.all(forms.map(async (form) => [form, await search(form)] as const)));
  const hitsOf = (form: string): readonly Hit<Page>[] => hits.get(form) ?? [];
  const found = findPages(terms, hitsOf, vocabulary.pages);
  const takenFor = queryWith(query, terms, ({ takenFor }) => takenFor);
  const meant = queryWith(query, terms, (term) => term.takenFor ?? term.meant);
  if (found.length === 0 || meant === undefined) return { found, forms };
  return takenFor === undefined ? { found, forms, meant } : { found, forms, takenFor };
}

/** Searches for the words as they were typed alone: fewer files to fetch, so that something can be shown on a slow line. */
export async function searchTyped<Page>(
  query: string,
  vocabulary: Vocabulary,
  search: SearchForm<Page>,
): Promise<Answer<Page>> {
  const terms = expandQuery(query, vocabulary)
    .filter(({ typed, forms }) => forms.has(typed))
    .map(({ typed }) => ({ typed, forms: new Map([[typed, 1]]) }));
  const hits = new Map(
    await Promise.all(terms.map(async ({ typed }) => [typed, await search(typed)] as const)),
  );
  return {
    found: findPages(terms, (form) => hits.get(form) ?? [], vocabulary.pages),
    forms: [...hits.keys()],
  };
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
