import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareLanguages, type LanguageVersion } from '../compiler/compareLanguages.ts';
import { compile } from '../compiler/compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';

/** One language of a scenario as it stands on disk. */
export interface ScenarioFile {
  readonly language: Language;
  /** Relative to the project's root. */
  readonly file: string;
  readonly text: string;
  /** The part of the knowledge base that the text mentions, as text: what the result depends on besides the file. */
  readonly surroundings: string;
}

export interface CompiledFolder {
  readonly versions: Readonly<Partial<Record<Language, LanguageVersion>>>;
  readonly diagnostics: readonly Diagnostic[];
}

export type References = Readonly<Record<Language, ReferenceIndex>>;

/** The files of a scenario, one for each language that there is. */
export function readFolder(root: string, slug: string, references: References): readonly ScenarioFile[] {
  return languages.flatMap((language) => {
    const file = `src/scenarios/${slug}/${language}.mdx`;
    if (!existsSync(join(root, file))) return [];
    const text = readFileSync(join(root, file), 'utf8');
    const cited = [...references[language]].filter(([key]) => text.includes(key.slice(key.indexOf('/') + 1)));
    return [{ language, file, text, surroundings: JSON.stringify(cited) }];
  });
}

/** Compiles both languages of a scenario and compares them; a file that did not change since the last call is not compiled again. */
export function folderCompiler(): (files: readonly ScenarioFile[], references: References) => CompiledFolder {
  const kept = new Map<string, { readonly source: string; readonly version: LanguageVersion }>();
  const versionOf = ({ language, file, text, surroundings }: ScenarioFile, index: ReferenceIndex) => {
    const source = `${surroundings}\n${text}`;
    const known = kept.get(file);
    if (known?.source === source) return known.version;
    const version = { file, result: compile(text, { file, language, references: index }) };
    kept.set(file, { source, version });
    return version;
  };
  return (files, references) => {
    const versions: Partial<Record<Language, LanguageVersion>> = {};
    for (const file of files) versions[file.language] = versionOf(file, references[file.language]);
    const own = Object.values(versions).flatMap(({ result }) => result.diagnostics);
    return { versions, diagnostics: [...own, ...compareLanguages(versions)] };
  };
}
