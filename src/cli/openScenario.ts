import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../compiler/compile.ts';
import type { CompileResult } from '../compiler/compileWith.ts';
import type { Key, Values } from '../i18n/translate.ts';
import { type Language, languageOfFile } from '../model/language.ts';
import type { Scenario, Script } from '../model/scenario.ts';

/** A scenario that a verb works on, or why there is none. */
export type Opened =
  | { readonly file: string; readonly script: Script; readonly scenario: Scenario | undefined }
  | { readonly problem: Key; readonly values: Values; readonly diagnostics: CompileResult['diagnostics'] };

const scenarios = 'src/scenarios';

/** Opens a scenario by its slug, its folder or its file; a folder's file is the one of the language. */
export function openScenario(name: string, language: Language): Opened {
  const file = fileOf(name, language);
  if (file === undefined) return { problem: 'cli.noSuchScenario', values: { name }, diagnostics: [] };
  const { script, scenario, diagnostics } = compile(readFileSync(file, 'utf8'), {
    file,
    language: languageOfFile(file),
    messages: language,
  });
  if (script === undefined) return { problem: 'cli.unplayable', values: { name: file }, diagnostics };
  return { file, script, scenario };
}

function fileOf(name: string, language: Language): string | undefined {
  const candidates = [name, join(name, `${language}.mdx`), join(scenarios, name, `${language}.mdx`)];
  return candidates.find((path) => existsSync(path) && statSync(path).isFile());
}

/** The errors of a scenario that does not open, a line each. */
export function errorLines(diagnostics: CompileResult['diagnostics']): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, id, message }) => `${file}:${line}:${column} ${id} ${message}`);
}
