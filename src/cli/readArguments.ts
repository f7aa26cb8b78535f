import { parseArgs } from 'node:util';
import type { Key } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { type Language, languages } from '../model/language.ts';
import { optionIn } from './check.ts';

/** What a verb was called with: its one scenario and its options. */
export interface Arguments {
  readonly name: string;
  readonly language: Language;
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
}

export interface Expected {
  /** Words that explain the verb's use. */
  readonly usage: Key;
  readonly flags: readonly string[];
  readonly values: readonly string[];
}

/** Reads a verb's arguments; on wrong usage, or when help is asked for, says how to use it and gives the exit code. */
export function readArguments(args: readonly string[], expected: Expected): Arguments | number {
  const options: Record<string, { type: 'boolean' | 'string' }> = {
    lang: { type: 'string' },
    help: { type: 'boolean' },
  };
  for (const name of expected.flags) options[name] = { type: 'boolean' };
  for (const name of expected.values) options[name] = { type: 'string' };
  try {
    const read = parseArgs({ args: [...args], allowPositionals: true, options });
    const given = Object.entries(read.values);
    const values = Object.fromEntries(
      given.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const flags = new Set(given.flatMap(([name, value]) => (value === true ? [name] : [])));
    return judge(read.positionals, values, flags, expected);
  } catch (error) {
    return refuse('id', expected, translate('id')('cli.wrongOption', { option: optionIn(error) }));
  }
}

function judge(
  names: readonly string[],
  values: Readonly<Record<string, string>>,
  flags: ReadonlySet<string>,
  expected: Expected,
): Arguments | number {
  const { lang = 'id' } = values;
  const language = languages.find((known) => known === lang);
  if (language === undefined) {
    return refuse('id', expected, translate('id')('cli.unknownLanguage', { language: lang }));
  }
  const t = translate(language);
  if (flags.has('help')) {
    console.log(t(expected.usage));
    return 0;
  }
  const [name, ...more] = names;
  if (name === undefined) return refuse(language, expected, t('cli.nameMissing'));
  const [extra] = more;
  if (extra !== undefined) return refuse(language, expected, t('cli.wrongOption', { option: extra }));
  return { name, language, flags, values };
}

function refuse(language: Language, { usage }: Expected, problem: string): number {
  console.error(problem);
  console.error(translate(language)(usage));
  return 2;
}
