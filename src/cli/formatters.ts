import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { translate } from '../i18n/words.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { codeFrame } from './codeFrame.ts';

export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
  readonly language: Language;
}

/** What a check found, for people and for machines. */
export const formatters = {
  text: formatText,
  json: ({ diagnostics }: Checked) => JSON.stringify({ diagnostics }, null, 2),
  github: ({ diagnostics }: Checked) => diagnostics.map(formatAnnotation).join('\n'),
  sarif: ({ diagnostics }: Checked) => JSON.stringify(formatSarif(diagnostics), null, 2),
} as const;

function formatText({ diagnostics, files, language }: Checked): string {
  const t = translate(language);
  const texts = new Map<string, string>();
  const textOf = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    texts.set(file, text);
    return text;
  };
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = { errors, warnings: diagnostics.length - errors, files: files.length };
  const blocks = diagnostics.map((diagnostic) => formatOne(diagnostic, textOf(diagnostic.file), language));
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  if (first === undefined) return paint('green', t('cli.check.sound', counts));
  const explain = t('cli.check.explain', { command: `npm run scenario -- explain ${first.id}` });
  return [...blocks, `${t('cli.check.summary', counts)} ${paint('dim', explain)}`].join('\n\n');
}

function formatOne(diagnostic: Diagnostic, text: string, language: Language): string {
  const { id, severity, message, hint, file, line, column, replies } = diagnostic;
  const t = translate(language);
  const label = severity === 'error' ? t('cli.check.error') : t('cli.check.warning');
  const colour = severity === 'error' ? 'red' : 'yellow';
  return [
    `${paint('cyan', `${file}:${line}:${column}`)} ${paint(colour, label)} ${paint('dim', id)}`,
    `  ${paint('bold', message)}`,
    codeFrame(
      text,
      { line, column },
      (mark) => paint(colour, mark),
      (number) => paint('dim', number),
    ),
    `  ${hint}`,
    ...(replies === undefined
      ? []
      : [`  ${paint('dim', t('cli.check.try', { command: playCommand(file, replies) }))}`]),
  ].join('\n');
}

/** The command that plays a counterexample. */
function playCommand(file: string, replies: readonly string[]): string {
  const quoted = /^[\w./\\:-]+$/.test(file) ? file : `"${file}"`;
  return `npm run scenario -- play ${quoted} --choices ${replies.join(',')}`;
}

function paint(format: 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold', text: string): string {
  return styleText(format, text, { stream: process.stdout });
}

/** A workflow command: shown at the line of a pull request. */
function formatAnnotation({ severity, file, line, column, id, message, hint }: Diagnostic): string {
  const property = (value: string | number): string =>
    escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(file)},line=${line},col=${column},title=${property(id)}`;
  return `::${severity} ${place}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** SARIF 2.1.0, as code scanning reads it. */
function formatSarif(diagnostics: readonly Diagnostic[]): unknown {
  const ids = [...new Set(diagnostics.map(({ id }) => id))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'scenario check', rules: ids.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ id, severity, message, hint, file, line, column }) => ({
          ruleId: id,
          level: severity,
          message: { text: `${message} ${hint}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}
