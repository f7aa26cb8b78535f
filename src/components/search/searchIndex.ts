import type { Hit } from '../../search/findPages.ts';
import { heldPlaces, type PageText, passages } from '../../search/passages.ts';
import { type Answer, searchPages, searchTyped } from '../../search/searchPages.ts';
import { vocabularyOf, wordsOf } from '../../search/vocabulary.ts';
import { readVocabulary } from '../../search/writeVocabulary.ts';

/** What the dialog reads of a page that was found. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** HTML in which only `<mark>` means anything. */
  readonly excerpt: string;
  /** Forms of the words sought that stand on the page. */
  readonly words: readonly string[];
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** What a search found; `takenFor` and `meant` are the query without its misspelling, as it was searched or may have been meant. */
export interface Results {
  readonly results: readonly { readonly data: () => Promise<Found> }[];
  readonly takenFor?: string;
  readonly meant?: string;
}

interface SearchOptions {
  readonly filters: Readonly<Record<string, unknown>>;
  /** Gets what the typed forms alone found, before the other forms are fetched: what it reads comes first on a slow line. */
  readonly early?: (results: Results) => void;
}

/** The search of the site, in every form of the words. */
export interface SearchIndex {
  readonly search: (query: string, options: SearchOptions) => Promise<Results>;
  /** Values of each filter, with the number of pages that have them. */
  readonly filters: () => Promise<Filters>;
}

type Filters = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Page extends Omit<Found, 'excerpt' | 'words' | 'sub_results'>, PageText {}

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, unknown>> },
  ) => Promise<{ readonly results: readonly Hit<Page>[] }>;
  readonly filters: () => Promise<Filters>;
}

/** Titles count most, and long pages lose nothing by their length: guides are long, scenarios are found by a few lines. */
export const ranking = {
  metaWeights: { title: 12 },
  pageLength: 0.1,
  termFrequency: 0.2,
  termSaturation: 1.6,
  termSimilarity: 9,
};

/** The index of the page's language; undefined where the site was not built with one, as in development. */
export async function loadIndex(base: string): Promise<SearchIndex | undefined> {
  const folder = `${base.endsWith('/') ? base : `${base}/`}pagefind/`;
  // Pagefind first: its own files wait for one another, and the vocabulary fills the line meanwhile.
  const loading: Promise<Pagefind> = import(/* @vite-ignore */ `${folder}pagefind.js`);
  const vocabulary = loadVocabulary(`${folder}words.${document.documentElement.lang}.txt`);
  try {
    return await searchIndex(await loading, vocabulary);
  } catch {
    return undefined;
  }
}

/** Pagefind searched with the vocabulary; the two load side by side. */
async function searchIndex(pagefind: Pagefind, file: Promise<string>): Promise<SearchIndex> {
  await pagefind.options({ ranking });
  await pagefind.init();
  const words = await file;
  const vocabulary =
    words === ''
      ? vocabularyOf({ language: 'id', pages: 1, families: [], aliases: new Map() })
      : readVocabulary(words);
  return {
    filters: () => pagefind.filters(),
    search: async (query, { filters, early }) => {
      const asked = new Map<string, Promise<readonly Hit<Page>[]>>();
      const search = (form: string): Promise<readonly Hit<Page>[]> => {
        const hits = asked.get(form) ?? pagefind.search(form, { filters }).then(({ results }) => results);
        asked.set(form, hits);
        return hits;
      };
      if (early !== undefined) {
        const typed = await searchTyped(query, vocabulary, search);
        if (typed.found.length > 0) early(resultsOf(typed));
      }
      return resultsOf(await searchPages(query, vocabulary, search));
    },
  };
}

/** Empty where it can't be had: the search then works with the words as they were typed. */
async function loadVocabulary(address: string): Promise<string> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

function resultsOf({ found, forms, takenFor, meant }: Answer<Page>): Results {
  return {
    ...(takenFor === undefined ? {} : { takenFor }),
    ...(meant === undefined ? {} : { meant }),
    results: found.map(({ data, places }) => ({
      data: async () => {
        const page = await data();
        const held = heldPlaces(page.content, places, forms);
        const { excerpt, sections } = passages(page, held);
        const { url, meta, filters } = page;
        return { url, meta, filters, excerpt, words: wordsAt(page.content, held), sub_results: sections };
      },
    })),
  };
}

const mostWords = 12;

/** The words at these places, each once, as they are compared. */
function wordsAt(content: string, places: ReadonlyMap<number, number>): readonly string[] {
  const words = content.split(/\s+/);
  const found = [...places.keys()].flatMap((place) => wordsOf(words[place] ?? ''));
  return [...new Set(found)].slice(0, mostWords);
}
