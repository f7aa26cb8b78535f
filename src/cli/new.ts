import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillTemplate } from '../compiler/templates/fillTemplate.ts';
import { templateNamed, templates } from '../compiler/templates/templateList.ts';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { isoDay } from '../model/isoDay.ts';
import { type Language, languages } from '../model/language.ts';
import { channels } from '../model/scenario.ts';
import { askFor, type NewScenario } from './askFor.ts';
import { optionIn } from './check.ts';
import { checkFiles } from './checkFiles.ts';
import { formatters } from './formatters.ts';

/** `scenario new`: writes both language files of a new scenario; 2 where an answer is missing, wrong or taken. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) return complain(options.wrong, translate('id'));
  const t = translate(options.language);
  if (options.isHelp) {
    console.log(usage(t));
    return 0;
  }
  const problem = wrongAnswer(options.given, t);
  if (problem !== undefined) return complain(problem, t);
  const isComplete = options.given.title !== undefined && options.given.customer !== undefined;
  if (!isComplete && !process.stdin.isTTY) return complain(t('cli.new.incomplete'), t);
  const { template = '', ...rest } = options.given;
  const known = templateNamed(template);
  const answers = await askFor({ ...rest, ...(known && { template: known.name }) }, t);
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

/** Answers as they were typed. */
type Given = Partial<Omit<NewScenario, 'template'>> & { readonly template?: string };

interface Options {
  readonly given: Given;
  readonly folder: string;
  readonly language: Language;
  readonly isHelp: boolean;
}

function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        template: { type: 'string' },
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
    const given: Given = {
      ...(values.template === undefined ? {} : { template: values.template }),
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
  { template, channel, level, slug, title, customer }: Given,
  t: Translate,
): string | undefined {
  if (template !== undefined && templateNamed(template) === undefined) {
    return t('cli.new.template', { template });
  }
  if (title?.trim() === '' || customer?.trim() === '') return t('cli.new.incomplete');
  if (channel !== undefined && !(channels as readonly string[]).includes(channel)) {
    return t('cli.new.channel', { channel });
  }
  if (level !== undefined && !/^[123]$/.test(level)) return t('cli.new.level', { level });
  if (slug !== undefined && !/^[a-z0-9-]+$/.test(slug)) return t('cli.new.slug', { slug });
  return undefined;
}

function write(folder: string, answers: NewScenario): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const today = isoDay(new Date());
  return languages.map((language) => {
    const file = join(folder, `${language}.mdx`);
    const template = readFileSync(
      join(import.meta.dirname, `../compiler/templates/${answers.template}.${language}.txt`),
      'utf8',
    );
    writeFileSync(file, fillTemplate(template, answers, language, today));
    return file;
  });
}

/** How the command is called, and the templates that it knows. */
function usage(t: Translate): string {
  const lines = templates.map(({ name }) => `  ${name.padEnd(10)} ${t(`studio.template.${name}`)}`);
  return `${t('cli.new.usage')}\n\n${t('cli.new.templates')}\n${lines.join('\n')}`;
}

function complain(problem: string, t: Translate): number {
  console.error(problem);
  console.error(usage(t));
  return 2;
}
