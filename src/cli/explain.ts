import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { nearest } from '../compiler/nearest.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { diagnosticSeverities } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';
import { optionIn } from './check.ts';

const pages = join(import.meta.dirname, '../compiler/diagnostics');
const ids = Object.keys(diagnosticSeverities);

/** `scenario explain <id>`: prints the page of a diagnostic; 2 where there is none. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readOptions(args);
  const t = translate(read.language);
  if ('problem' in read) {
    console.error(`${read.problem}\n${usage(t)}`);
    return 2;
  }
  const { language, id, isHelp } = read;
  if (isHelp) {
    console.log(usage(t));
    return 0;
  }
  if (id !== undefined && ids.includes(id)) {
    console.log(paint(readFileSync(join(pages, `${id}.${language}.md`), 'utf8')));
    console.log(t('cli.explain.frame', { file: `src/compiler/diagnostics/frame/${language}.mdx` }));
    return 0;
  }
  if (id !== undefined) {
    const near = nearest(id, ids);
    console.error(
      near === undefined ? t('cli.explain.unknown', { id }) : t('cli.explain.near', { id, near }),
    );
  }
  console.error(usage(t));
  return 2;
}

type Options =
  | { readonly language: Language; readonly id: string | undefined; readonly isHelp: boolean }
  | { readonly language: Language; readonly problem: string };

function readOptions(args: readonly string[]): Options {
  const usual = translate('id');
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'id' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const language = languages.find((name) => name === values.lang);
    if (language === undefined) {
      return { language: 'id', problem: usual('cli.unknownLanguage', { language: values.lang }) };
    }
    return { language, id: positionals[0], isHelp: values.help };
  } catch (error) {
    return { language: 'id', problem: usual('cli.wrongOption', { option: optionIn(error) }) };
  }
}

function usage(t: Translate): string {
  return `${t('cli.explain.usage')}\n\n${ids.map((id) => `  ${id}`).join('\n')}`;
}

/** Headings stand out, and the fences of examples stand back, where the terminal has colours. */
function paint(page: string): string {
  const style = (format: 'bold' | 'dim', text: string): string =>
    styleText(format, text, { stream: process.stdout });
  return page
    .replace(/^#+ .*$/gm, (heading) => style('bold', heading))
    .replace(/^```.*$/gm, (fence) => style('dim', fence));
}
