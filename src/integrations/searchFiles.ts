import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Language } from '../model/language.ts';
import { cutShards } from '../search/cutShards.ts';
import { invertPages } from '../search/invertPages.ts';
import { writeDirectory } from '../search/writeDirectory.ts';
import { writeVocabulary } from '../search/writeVocabulary.ts';
import { dialogWords } from './dialogWords.ts';
import { searchVocabulary } from './searchVocabulary.ts';

/** A file of the search, by its path in the search's folder. */
export interface SearchFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The files of the search in one language, made of the pages as Pagefind read them: their texts as they are, the index
 * over the words of all families in parts, the directory of both, the vocabulary, the words of the dialog, and the values of the filters.
 */
export function searchFiles(
  root: string,
  language: Language,
  made: readonly SearchFile[],
): readonly SearchFile[] {
  const pages = made
    .flatMap((file) => readFragment(file, language))
    .sort((a, b) => (a.page.url < b.page.url ? -1 : 1));
  const words = invertPages(pages.map(({ page }) => searchedText(page)));
  const vocabulary = searchVocabulary(root, language, { pages: pages.length, words: words.keys() });
  const shards = cutShards(words, vocabulary).map(({ first, text }) => {
    const content = gzipSync(text, { level: 9 });
    return { first, file: hashOf(content), content };
  });
  const kinds = [...new Set(pages.flatMap(({ page }) => page.filters.kind?.[0] ?? []))].sort();
  const directory = writeDirectory({
    shards,
    kinds,
    pages: pages.map(({ file, page }) => ({ file, kind: kinds.indexOf(page.filters.kind?.[0] ?? '') })),
  });
  return [
    ...pages.map(({ path, content }) => ({ path, content })),
    ...shards.map(({ file, content }) => ({ path: `index/${language}_${file}.pf_words`, content })),
    { path: `pages.${language}.txt`, content: directory },
    { path: `words.${language}.txt`, content: writeVocabulary(vocabulary) },
    { path: `dialog.${language}.json`, content: JSON.stringify(dialogWords(language)) },
    { path: `filters.${language}.json`, content: JSON.stringify(filterPages(pages.map(({ page }) => page))) },
  ];
}

const fragment = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
  anchors: z.array(z.object({ element: z.string(), text: z.string().optional() })),
});
type Fragment = z.infer<typeof fragment>;

const signature = 'pagefind_dcd'.length;

/** A page's text; Pagefind writes JSON behind its signature, in gzip. */
function readFragment({ path, content }: SearchFile, language: Language) {
  const [, file] = new RegExp(`^fragment/${language}_(\\w+)\\.pf_fragment$`).exec(path) ?? [];
  if (file === undefined) return [];
  const json: unknown = JSON.parse(gunzipSync(content).subarray(signature).toString('utf8'));
  return [{ path, content, file, page: fragment.parse(json) }];
}

function searchedText({ meta, anchors, content }: Fragment) {
  const headings = anchors.filter(({ element }) => /^h\d$/i.test(element)).flatMap(({ text }) => text ?? []);
  return { title: meta.title ?? '', headings, content };
}

/** The pages that have each value of the filters other than the kind, by their numbers. */
function filterPages(pages: readonly Fragment[]) {
  const names = new Set(
    pages.flatMap(({ filters }) => Object.keys(filters)).filter((name) => name !== 'kind'),
  );
  return Object.fromEntries([...names].map((name) => [name, pagesByValue(pages, name)]));
}

function pagesByValue(pages: readonly Fragment[], name: string) {
  const found = new Map<string, number[]>();
  for (const [number, { filters }] of pages.entries()) {
    for (const value of filters[name] ?? []) found.set(value, [...(found.get(value) ?? []), number]);
  }
  return Object.fromEntries(found);
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
