import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { nearest } from '../compiler/nearest.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { diagnosticSeverities } from '../model/diagnostic.ts';
import { type Language, languages } from '../model/language.ts';

const pages = join(import.meta.dirname, '../compiler/diagnostics');
const ids = Object.keys(diagnosticSeverities);

/** `scenario explain <id>`: prints the page of a diagnostic; 2 where there is none. */
export async function run(args: readonly string[]): Promise<number> {
  const { language, id, isHelp } = readOptions(args);
  const t = translate(language);
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

function readOptions(args: readonly string[]): {
  readonly language: Language;
  readonly id: string | undefined;
  readonly isHelp: boolean;
} {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const language = languages.find((name) => name === values.lang) ?? 'id';
  return { language, id: positionals[0], isHelp: values.help === true };
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
