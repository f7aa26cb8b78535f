import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Answers, fillTemplate } from '../compiler/templates/fillTemplate.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { type Language, languages } from '../model/language.ts';
import { channels } from '../model/scenario.ts';
import { askFor } from './askFor.ts';
import { optionIn } from './check.ts';
import { checkFiles } from './checkFiles.ts';
import { formatters } from './formatters.ts';

/** `scenario new`: writes both language files of a new scenario; 2 where an answer is missing, wrong or taken. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return complain(options.wrong, translate('id'));
  const t = translate(options.language);
  if (options.isHelp) {
    console.log(t('cli.new.usage'));
    return 0;
  }
  const problem = wrongAnswer(options.given, t);
  if (problem !== undefined) return complain(problem, t);
  const isComplete = options.given.title !== undefined && options.given.customer !== undefined;
  if (!isComplete && !process.stdin.isTTY) return complain(t('cli.new.incomplete'), t);
  const answers = await askFor(options.given, t);
  if (answers === undefined) return 2;
  const folder = join(options.folder, answers.slug);
  if (existsSync(folder)) return complain(t('cli.new.taken', { folder }), t);
  const files = write(folder, answers);
  console.log(t('cli.new.written', { files: files.join(', ') }));
  const diagnostics = checkFiles(files, options.language);
  console.log(formatters.text({ diagnostics, files, language: options.language }));
  console.log(t('cli.new.next', { folder }));
  return 0;
}

interface Options {
  readonly given: Partial<Answers>;
  readonly folder: string;
  readonly language: Language;
  readonly isHelp: boolean;
}

function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        title: { type: 'string' },
        'title-en': { type: 'string' },
        customer: { type: 'string' },
        'customer-en': { type: 'string' },
        channel: { type: 'string' },
        level: { type: 'string' },
        slug: { type: 'string' },
        folder: { type: 'string', default: 'src/scenarios' },
        lang: { type: 'string', default: 'id' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const given: Partial<Answers> = {
      ...(values.title === undefined ? {} : { title: values.title }),
      ...(values['title-en'] === undefined ? {} : { titleEn: values['title-en'] }),
      ...(values.customer === undefined ? {} : { customer: values.customer }),
      ...(values['customer-en'] === undefined ? {} : { customerEn: values['customer-en'] }),
      ...(values.channel === undefined ? {} : { channel: values.channel }),
      ...(values.level === undefined ? {} : { level: values.level }),
      ...(values.slug === undefined ? {} : { slug: values.slug }),
    };
    const language = languages.find((name) => name === values.lang) ?? 'id';
    return { given, folder: values.folder, language, isHelp: values.help };
  } catch (error) {
    return { wrong: translate('id')('cli.wrongOption', { option: optionIn(error) }) };
  }
}

/** What is wrong with the answers given as options. */
function wrongAnswer(
  { channel, level, slug, title, customer }: Partial<Answers>,
  t: Translate,
): string | undefined {
  if (title?.trim() === '' || customer?.trim() === '') return t('cli.new.incomplete');
  if (channel !== undefined && !(channels as readonly string[]).includes(channel)) {
    return t('cli.new.channel', { channel });
  }
  if (level !== undefined && !/^[123]$/.test(level)) return t('cli.new.level', { level });
  if (slug !== undefined && !/^[a-z0-9-]+$/.test(slug)) return t('cli.new.slug', { slug });
  return undefined;
}

function write(folder: string, answers: Answers): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const today = new Date().toISOString().slice(0, 10);
  return languages.map((language) => {
    const file = join(folder, `${language}.mdx`);
    const template = readFileSync(
      join(import.meta.dirname, `../compiler/templates/scenario.${language}.txt`),
      'utf8',
    );
    writeFileSync(file, fillTemplate(template, answers, language, today));
    return file;
  });
}

function complain(problem: string, t: Translate): number {
  console.error(problem);
  console.error(t('cli.new.usage'));
  return 2;
}
