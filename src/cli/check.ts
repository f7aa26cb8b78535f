import { parseArgs } from 'node:util';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';
import { checkFiles } from './checkFiles.ts';
import { findScenarios } from './findScenarios.ts';
import { formatters } from './formatters.ts';
import { watchPaths } from './watchPaths.ts';

const defaultPath = 'src/scenarios';

/** `scenario check`: 0 without errors, 1 with, 2 on wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const t = translate(options.language);
  if ('problem' in options) {
    console.error(options.problem);
    console.error(t('cli.check.usage'));
    return 2;
  }
  if (options.isHelp) {
    console.log(t('cli.check.usage'));
    return 0;
  }
  const code = checkOnce(options, t);
  if (!options.isWatching || code === 2) return code;
  console.error(t('cli.check.watching'));
  await watchPaths(options.paths, () => {
    console.clear();
    checkOnce(options, t);
  });
  return 0;
}

interface Options {
  readonly paths: readonly string[];
  readonly format: keyof typeof formatters;
  readonly language: Language;
  readonly isWatching: boolean;
  readonly isHelp: boolean;
}

function checkOnce({ paths, format, language }: Options, t: Translate): number {
  const found = findScenarios(paths);
  if ('missing' in found) {
    console.error(t(found.missing.reason, { path: found.missing.path }));
    return 2;
  }
  const diagnostics = checkFiles(found.files, language);
  console.log(formatters[format]({ diagnostics, files: found.files, language }));
  return exitCode(diagnostics);
}

function exitCode(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function readOptions(
  args: readonly string[],
): Options | { readonly problem: string; readonly language: Language } {
  let language: Language = 'id';
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        format: { type: 'string' },
        lang: { type: 'string', default: 'id' },
        watch: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const named = languages.find((name) => name === values.lang);
    language = named ?? language;
    const t = translate(language);
    if (named === undefined)
      return { language, problem: t('cli.unknownLanguage', { language: values.lang }) };
    const format = values.json ? 'json' : (values.format ?? 'text');
    if (!isFormat(format)) return { language, problem: t('cli.check.unknownFormat', { format }) };
    const paths = positionals.length > 0 ? positionals : [defaultPath];
    return { paths, format, language, isWatching: values.watch, isHelp: values.help };
  } catch (error) {
    return { language, problem: translate(language)('cli.wrongOption', { option: optionIn(error) }) };
  }
}

function isFormat(name: string): name is keyof typeof formatters {
  return Object.hasOwn(formatters, name);
}

/** The option that `parseArgs` complains of. */
export function optionIn(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /'([^']+)'/.exec(message)?.[1] ?? message;
}
