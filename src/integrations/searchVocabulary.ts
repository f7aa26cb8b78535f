import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../model/language.ts';
import { type SearchWordsFile, searchWordsSchema } from '../model/searchWords.ts';
import { buildVocabulary } from '../search/buildVocabulary.ts';
import { wordsOf } from '../search/vocabulary.ts';
import { writeVocabulary } from '../search/writeVocabulary.ts';
import { readEntries } from '../workspace/readEntries.ts';

/** A file of the index that Pagefind made. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The vocabulary file of a language: words of the indexed pages by family, what editors say of them, and the other names of the glossary's terms. */
export function searchVocabulary(root: string, language: Language, files: readonly IndexFile[]): string {
  const editors = readSearchWords(root)[language];
  const texts = files
    .filter(({ path }) => path.includes(`fragment/${language}_`))
    .map(({ content }) => textOf(content));
  return writeVocabulary(
    buildVocabulary(language, texts, {
      ...editors,
      aliases: { ...glossaryAliases(root, language, editors.idle), ...editors.aliases },
    }),
  );
}

/** The editors' list; throws with the file's name where it breaks its schema. */
export function readSearchWords(root: string): SearchWordsFile {
  const file = 'src/content/search-words.yaml';
  const { data, error } = searchWordsSchema.safeParse(parse(readFileSync(join(root, file), 'utf8')));
  if (data === undefined) throw new Error(`${file}: ${z.prettifyError(error)}`);
  return data;
}

const term = z.object({ title: z.string(), aka: z.array(z.string()).default([]) });

function glossaryAliases(
  root: string,
  language: Language,
  idle: readonly string[],
): Readonly<Record<string, string>> {
  const terms = readEntries(root)
    .filter((entry) => entry.collection === 'glossary' && entry.language === language)
    .flatMap(({ data }) => {
      const { success, data: known } = term.safeParse(data);
      return success ? [known] : [];
    });
  return Object.fromEntries(
    terms.flatMap(({ title, aka }) =>
      aka
        .map((name) => wordsOf(name).join(' '))
        .filter((name) => name.length > 1 && !idle.includes(name))
        .map((name) => [name, title.replace(/\(.*\)/, '')]),
    ),
  );
}

const signature = 'pagefind_dcd'.length;

/** A fragment's text; Pagefind writes JSON behind its signature, in gzip. */
function textOf(fragment: Uint8Array): string {
  const json: unknown = JSON.parse(gunzipSync(fragment).subarray(signature).toString('utf8'));
  return z.object({ content: z.string() }).parse(json).content;
}
