import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'yaml';
import { searchIndex } from '../src/components/search/searchIndex.ts';
import type { Language } from '../src/model/language.ts';
import type { Vocabulary } from '../src/search/vocabulary.ts';
import { readDirectory } from '../src/search/writeDirectory.ts';
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

/** The search of a built site without a browser. */
export interface OpenedSearch {
  readonly ours: Searcher;
  readonly vocabulary: Vocabulary;
  /** The vocabulary's file. */
  readonly file: string;
}

/** Opens the search that a site was built with; `site` is an absolute path. From then on, `fetch` reads files where it is given a path. */
export function openSearch(site: string, language: Language): OpenedSearch {
  fetchFiles();
  const read = (name: string) => readFileSync(join(site, `pagefind/${name}.${language}.txt`), 'utf8');
  const file = read('words');
  const vocabulary = readVocabulary(file);
  const index = searchIndex(site, language, vocabulary, readDirectory(read('pages')));
  const find: Searcher['find'] = async (query) => {
    const { results } = await index.search(query, { kinds: [], values: {} });
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url, words }) => ({ url: url.slice(site.length), marked: words }));
  };
  return { ours: { find }, vocabulary, file };
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly {
      readonly words: readonly number[];
      readonly data: () => Promise<{ readonly url: string; readonly content: string }>;
    }[];
  }>;
}

/** Plain Pagefind over the same pages, in a folder of its own. */
export async function openPagefind(site: string, language: Language): Promise<Searcher> {
  fetchFiles();
  const folder = mkdtempSync(join(tmpdir(), 'ramah-pagefind-'));
  const { index } = await createIndex();
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: folder });
  await close();
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  });
  const module: { createInstance: (options: object) => Pagefind } = await import(
    // Another address, another module: each holds the WebAssembly of one language.
    `${join(folder, 'pagefind.js')}?${language}`
  );
  const pagefind = module.createInstance({ basePath: `${folder}/`, baseUrl: '/' });
  await pagefind.init();
  const find: Searcher['find'] = async (query) => {
    const { results } = await pagefind.search(query);
    return Promise.all(
      results.map(async ({ data, words }) => {
        const { url, content } = await data();
        const all = content.split(/\s+/);
        return { url, marked: words.map((place) => all[place] ?? '') };
      }),
    );
  };
  return { find };
}

/** Has `fetch` read a file where it is given a path. */
function fetchFiles(): void {
  globalThis.fetch = async (address, options) =>
    String(address).startsWith('/')
      ? new Response(readFileSync(String(address).replace(/\?.*/, '')))
      : remoteFetch(address, options);
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
