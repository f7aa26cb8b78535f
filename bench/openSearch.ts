import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Pagefind, ranking } from '../src/components/search/searchIndex.ts';
import type { Language } from '../src/model/language.ts';
import { heldPlaces } from '../src/search/passages.ts';
import { searchPages } from '../src/search/searchPages.ts';
import type { Vocabulary } from '../src/search/vocabulary.ts';
import { readVocabulary } from '../src/search/writeVocabulary.ts';

const remoteFetch = globalThis.fetch;

/** Files that the search is measured with. */
export const corpus = join(import.meta.dirname, '../src/search/corpus');

/** What somebody types, and the entries that answer it. */
export interface Question {
  readonly ask: string;
  readonly answer: readonly string[];
}

export interface Searcher {
  /** Pages found, best first, with the words marked in each. */
  readonly find: (
    query: string,
  ) => Promise<readonly { readonly url: string; readonly marked: readonly string[] }[]>;
}

/** The search of a built site without a browser: Pagefind alone, and with the vocabulary. */
export interface OpenedSearch {
  readonly plain: Searcher;
  readonly ours: Searcher;
  readonly vocabulary: Vocabulary;
  /** The vocabulary's file. */
  readonly file: string;
}

/** Opens the index that a site was built with; `site` is an absolute path. From then on, `fetch` reads files where it is given a path. */
export async function openSearch(site: string, language: Language): Promise<OpenedSearch> {
  globalThis.fetch = async (address, options) =>
    String(address).startsWith(site)
      ? new Response(readFileSync(String(address).replace(/\?.*/, '')))
      : remoteFetch(address, options);
  const pagefind = await openPagefind(site, language);
  const file = readFileSync(join(site, `pagefind/words.${language}.txt`), 'utf8');
  const vocabulary = readVocabulary(file);
  return { plain: plainSearcher(pagefind), ours: ourSearcher(pagefind, vocabulary), vocabulary, file };
}

/** The questions of a language that the search is measured with. */
export function readQuestions(language: Language): readonly Question[] {
  const all: Readonly<Record<Language, readonly Question[]>> = parse(
    readFileSync(join(corpus, 'questions.yaml'), 'utf8'),
  );
  return all[language];
}

/** The entry at an address, such as `procedures/paket-hilang`. */
export function entryOf(url: string): string {
  return url.replace(/^\/(en\/)?/, '').replace(/\/$/, '');
}

async function openPagefind(site: string, language: Language): Promise<Pagefind> {
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  });
  const module: { createInstance: (options: object) => Pagefind } = await import(
    // Another address, another module: each holds the WebAssembly of one language.
    `${join(site, 'pagefind/pagefind.js')}?${language}`
  );
  const pagefind = module.createInstance({ basePath: join(site, 'pagefind/'), baseUrl: '/' });
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefind;
}

function plainSearcher(pagefind: Pagefind): Searcher {
  return {
    find: async (query) => {
      const { results } = await pagefind.search(query, { filters: {} });
      return Promise.all(
        results.map(async ({ data, words }) => {
          const { url, content } = await data();
          const all = content.split(/\s+/);
          return { url, marked: words.map((place) => all[place] ?? '') };
        }),
      );
    },
  };
}

function ourSearcher(pagefind: Pagefind, vocabulary: Vocabulary): Searcher {
  return {
    find: async (query) => {
      const search = async (form: string) => (await pagefind.search(form, { filters: {} })).results;
      const { found, forms } = await searchPages(query, vocabulary, search);
      return Promise.all(
        found.map(async ({ data, places }) => {
          const { url, content } = await data();
          const all = content.split(/\s+/);
          return {
            url,
            marked: [...heldPlaces(content, places, forms).keys()].map((place) => all[place] ?? ''),
          };
        }),
      );
    },
  };
}
