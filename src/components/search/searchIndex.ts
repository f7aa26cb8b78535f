import { rootOf } from '../../search/cutShards.ts';
import type { FoundPage } from '../../search/findPages.ts';
import type { Posting } from '../../search/invertPages.ts';
import { type PageText, type Piece, passages, placesOf } from '../../search/passages.ts';
import { type LookUp, searchPages } from '../../search/searchPages.ts';
import { type Vocabulary, wordsOf } from '../../search/vocabulary.ts';
import { type Directory, readDirectory, shardOf } from '../../search/writeDirectory.ts';
import { readShard } from '../../search/writeShard.ts';
import { readVocabulary } from '../../search/writeVocabulary.ts';
import { fetchPacked } from './fetchPacked.ts';

/** What the dialog reads of a page that was found. */
export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly excerpt: readonly Piece[];
  /** Forms of the words sought that stand on the page. */
  readonly words: readonly string[];
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: readonly Piece[];
  }[];
}

/** What a search found; `takenFor` and `meant` are the query without its misspelling, as it was searched or may have been meant. */
export interface Results {
  readonly results: readonly { readonly data: () => Promise<Found> }[];
  readonly takenFor?: string;
  readonly meant?: string;
}

/** What a search is narrowed to: any of the kinds, and each of the other filters' values. */
export interface Filters {
  readonly kinds: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/** Numbers of the pages that have a value, by filter and value. */
export type FilterPages = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The search of the site, in every form of the words. */
export interface SearchIndex {
  readonly search: (query: string, filters: Filters) => Promise<Results>;
  readonly filters: () => Promise<FilterPages>;
  /** Fetches the whole index, one part after the other, so that any word can be searched without a network. */
  readonly fetchAll: () => Promise<void>;
}

/** The two files that are needed before anything can be found: the vocabulary, and the directory of the index. */
export type SearchFiles = readonly [words: Promise<Response>, pages: Promise<Response>];

interface StoredPage extends Omit<Found, 'excerpt' | 'words' | 'sub_results'>, PageText {}

/** The index of the page's language; undefined where it can't be had, as in development. `files` are those that are on their way already. */
export async function loadIndex(
  base: string,
  files: SearchFiles | undefined = undefined,
): Promise<SearchIndex | undefined> {
  const root = base.replace(/\/$/, '');
  const language = document.documentElement.lang;
  const [words, pages] =
    files ?? ['words', 'pages'].map((name) => fetch(`${root}/pagefind/${name}.${language}.txt`));
  try {
    const [vocabulary, directory] = await Promise.all([textOf(words), textOf(pages)]);
    return searchIndex(root, language, readVocabulary(vocabulary), readDirectory(directory));
  } catch {
    return undefined;
  }
}

async function textOf(file: Promise<Response> | undefined): Promise<string> {
  const response = await file;
  if (response?.ok !== true) throw new Error(`The search lacks ${response?.url}`);
  return response.text();
}

/** Searches over files under `root`, the site's path without a slash at its end. */
export function searchIndex(
  root: string,
  language: string,
  vocabulary: Vocabulary,
  directory: Directory,
): SearchIndex {
  const folder = `${root}/pagefind`;
  const postingsIn = keep((file) =>
    fetchPacked(`${folder}/index/${language}_${file}.pf_words`).then(readShard),
  );
  const pageIn = keep((file) => readPage(`${folder}/fragment/${language}_${file}.pf_fragment`, root));
  const filters = keep((file) => fetch(file).then((response): Promise<FilterPages> => response.json()));
  const filterPages = () => filters(`${folder}/filters.${language}.json`);
  const lookUp: LookUp = async (forms) => {
    const shards = forms.flatMap((form) => shardOf(rootOf(form, vocabulary), directory) ?? []);
    const loaded = await Promise.all([...new Set(shards)].map(postingsIn));
    return (form) => loaded.flatMap((words) => words.get(form) ?? []);
  };
  return {
    filters: filterPages,
    fetchAll: async () => {
      for (const { file } of directory.shards) await postingsIn(file);
    },
    search: async (query, chosen) => {
      const isLet = await filterOf(chosen, directory, filterPages);
      const answer = await searchPages(query, vocabulary, async (forms) => {
        const postingsOf = await lookUp(forms);
        return (form) => postingsOf(form).filter(isLet);
      });
      const { found, ...reading } = answer;
      const results = found.map((one) => ({
        data: async () => foundIn(await pageIn(directory.pages[one.page]?.file ?? ''), one),
      }));
      return { ...reading, results };
    },
  };
}

async function filterOf(
  { kinds, values }: Filters,
  directory: Directory,
  filterPages: () => Promise<FilterPages>,
): Promise<(posting: Posting) => boolean> {
  const chosen = Object.entries(values);
  const pages = chosen.length === 0 ? {} : await filterPages();
  const sets = chosen.map(([name, value]) => new Set(pages[name]?.[value]));
  const wanted = new Set(kinds.map((kind) => directory.kinds.indexOf(kind)));
  return ({ page }) =>
    (wanted.size === 0 || wanted.has(directory.pages[page]?.kind ?? -1)) &&
    sets.every((set) => set.has(page));
}

const signature = 'pagefind_dcd'.length;

/** A page as Pagefind read it. */
async function readPage(address: string, root: string): Promise<StoredPage> {
  const page: StoredPage = JSON.parse((await fetchPacked(address)).slice(signature));
  return { ...page, url: root + page.url };
}

const mostWords = 12;

function foundIn(page: StoredPage, { forms }: FoundPage): Found {
  const { url, meta, filters, content } = page;
  const places = placesOf(content, forms);
  const { excerpt, sections } = passages(page, places);
  const words = content.split(/\s+/);
  const held = [...places.keys()]
    .flatMap((place) => wordsOf(words[place] ?? ''))
    .filter((word) => forms.has(word));
  return {
    url,
    meta,
    filters,
    excerpt,
    words: [...new Set(held)].slice(0, mostWords),
    sub_results: sections,
  };
}

/** The same function, that fetches each file once; one that failed it tries again. */
function keep<Answer>(load: (file: string) => Promise<Answer>): (file: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (file) => {
    const found = known.get(file) ?? load(file);
    known.set(file, found);
    found.catch(() => known.delete(file));
    return found;
  };
}
