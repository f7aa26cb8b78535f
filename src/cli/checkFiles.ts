import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { compareLanguages, type LanguageVersion } from '../compiler/compareLanguages.ts';
import { compile } from '../compiler/compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Language, languageOfFile, languages } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import { readReferences } from '../workspace/readReferences.ts';

/** Checks scenario files, and the two languages of a folder against each other. Diagnostics speak the language given. */
export function checkFiles(files: readonly string[], messages: Language): readonly Diagnostic[] {
  const references = referenceReader();
  const read = (file: string): LanguageVersion => {
    const language = languageOfFile(file);
    const index = references(file, language);
    const options = { file, language, messages, ...(index === undefined ? {} : { references: index }) };
    return { file, result: compile(readFileSync(file, 'utf8'), options) };
  };
  const versions = new Map(files.map((file) => [file, read(file)]));
  const version = (file: string): LanguageVersion => versions.get(file) ?? read(file);
  return files.flatMap((file) =>
    [...version(file).result.diagnostics, ...comparisonOf(file, versions, version, messages)].toSorted(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  );
}

/** What comparing the languages says in this file: differences stand in English, a missing language in the other. */
function comparisonOf(
  file: string,
  versions: ReadonlyMap<string, LanguageVersion>,
  version: (file: string) => LanguageVersion,
  messages: Language,
): readonly Diagnostic[] {
  const own = languages.find((language) => basename(file) === `${language}.mdx`);
  if (own === undefined) return [];
  const other = own === 'id' ? 'en' : 'id';
  const beside = besideOf(file, other);
  if (!existsSync(beside)) return compareLanguages({ [own]: version(file) }, messages);
  if (own === 'id') return [];
  const id = versions.get(beside) ?? version(beside);
  return compareLanguages({ id, en: version(file) }, messages);
}

/** The other language's file in the same folder, reached in the same way. */
function besideOf(file: string, language: Language): string {
  const folder = dirname(file);
  return folder === '.' && !file.startsWith('.') ? `${language}.mdx` : join(folder, `${language}.mdx`);
}

/** References of the project that a file stands in, read once; undefined outside any project. */
function referenceReader(): (file: string, language: Language) => ReferenceIndex | undefined {
  const indexes = new Map<string, ReferenceIndex>();
  return (file, language) => {
    const root = projectOf(dirname(resolve(file)));
    if (root === undefined) return undefined;
    const key = `${root} ${language}`;
    const index = indexes.get(key) ?? readReferences(root, language);
    indexes.set(key, index);
    return index;
  };
}

function projectOf(folder: string): string | undefined {
  if (existsSync(join(folder, 'src', 'content'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : projectOf(parent);
}
