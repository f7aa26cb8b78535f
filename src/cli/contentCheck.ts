import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Translate } from '../i18n/translate.ts';
import { translate } from '../i18n/words.ts';
import { isoDay } from '../model/isoDay.ts';
import { languages } from '../model/language.ts';
import { checkContent } from '../workspace/checkContent.ts';
import { checkScenarioBar } from '../workspace/checks/scenarioBar.ts';
import type { ContentFinding } from '../workspace/contentFinding.ts';
import { optionIn } from './check.ts';

/** `content check` of the project at `root`: 0 without errors, 1 with, 2 on wrong usage. */
export function run(args: readonly string[], root: string): number {
  const read = readOptions(args);
  if (typeof read === 'number') return read;
  const { parts, today, isJson, barSeverity, t } = read;
  const stray = strayPart(parts, root);
  if (stray !== undefined) return refuse(t, t('cli.content.noSuchFile', { part: stray }));
  const bar = checkScenarioBar(root).map((finding) => ({ ...finding, severity: barSeverity }));
  const findings = [...checkContent(root, today), ...bar].filter(
    ({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)),
  );
  console.log(isJson ? JSON.stringify({ findings }, null, 2) : report(findings, t));
  return countErrors(findings) > 0 ? 1 : 0;
}

/** The first text that no path of content or scenarios has; undefined where each is found. */
function strayPart(parts: readonly string[], root: string): string | undefined {
  if (parts.length === 0) return undefined;
  const folders = ['src/content', 'src/scenarios'].filter((folder) => existsSync(join(root, folder)));
  const paths = folders.flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ]);
  return parts.find((part) => !paths.some((path) => path.includes(part)));
}

interface Options {
  /** Texts in the paths of the files that are asked for; none for all. */
  readonly parts: readonly string[];
  /** ISO date. */
  readonly today: string;
  readonly isJson: boolean;
  /** How much it weighs where a scenario is below the bar of the shipped collection. */
  readonly barSeverity: ContentFinding['severity'];
  readonly t: Translate;
}

const options = {
  json: { type: 'boolean', default: false },
  bar: { type: 'boolean', default: false },
  today: { type: 'string' },
  lang: { type: 'string', default: 'id' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readOptions(args: readonly string[]): Options | number {
  const usual = translate('id');
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const language = languages.find((known) => known === values.lang);
    if (language === undefined) return refuse(usual, usual('cli.unknownLanguage', { language: values.lang }));
    const t = translate(language);
    if (values.help) {
      console.log(t('cli.content.usage'));
      return 0;
    }
    const today = values.today ?? isoDay(new Date());
    if (!isDate(today)) return refuse(t, t('cli.content.noDate', { date: today }));
    const barSeverity = values.bar ? 'error' : 'warning';
    return { parts: positionals, today, isJson: values.json, barSeverity, t };
  } catch (error) {
    return refuse(usual, usual('cli.wrongOption', { option: optionIn(error) }));
  }
}

function refuse(t: Translate, problem: string): number {
  console.error(problem);
  console.error(t('cli.content.usage'));
  return 2;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function report(findings: readonly ContentFinding[], t: Translate): string {
  const lines = findings.map(({ severity, file, line, message }) => {
    const label = styleText(severity === 'error' ? 'red' : 'yellow', t(`cli.check.${severity}`));
    return `${file}:${line} ${label} ${message}`;
  });
  const errors = countErrors(findings);
  return [...lines, t('cli.content.summary', { errors, warnings: findings.length - errors })].join('\n');
}

function countErrors(findings: readonly ContentFinding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
