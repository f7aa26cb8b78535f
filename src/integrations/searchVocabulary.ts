import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../model/language.ts';
import { type SearchWordsFile, searchWordsSchema } from '../model/searchWords.ts';
import { buildVocabulary, type PagesWords } from '../search/buildVocabulary.ts';
import { type Vocabulary, wordsOf } from '../search/vocabulary.ts';
import { readEntries } from '../workspace/readEntries.ts';
import { readYaml } from '../workspace/readYaml.ts';

/** The vocabulary of a language: words of its pages by family, what editors say of them, and the other names of the glossary's terms. */
export function searchVocabulary(root: string, language: Language, held: PagesWords): Vocabulary {
  const editors = readSearchWords(root)[language];
  return buildVocabulary(language, held, {
    ...editors,
    aliases: { ...glossaryAliases(root, language, editors.idle), ...editors.aliases },
  });
}

/** The editors' list, empty where there is none; throws with the file's name and line where it can't be read. */
export function readSearchWords(root: string): SearchWordsFile {
  const file = 'src/content/search-words.yaml';
  const path = join(root, file);
  const read = readYaml(existsSync(path) ? readFileSync(path, 'utf8') : '{ id: {}, en: {} }');
  const [mistake] = read.errors;
  if (mistake !== undefined) throw new Error(`${file}:${mistake.line} ${mistake.message}`);
  const { data, error } = searchWordsSchema.safeParse(read.data);
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
