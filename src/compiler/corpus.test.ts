import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { diagnosticSeverities } from '../model/diagnostic.ts';
import { compile } from './compile.ts';
import { exampleReferences, readFrame } from './diagnostics/frame/findingsOf.ts';
import { makeSource, positionAt } from './source.ts';

const folder = join(import.meta.dirname, 'corpus');

/** A document, or the frame with changes, in which ⟦id⟧ stands before what a diagnostic points at. */
const caseSchema = z.strictObject({
  name: z.string(),
  document: z.string().optional(),
  change: z.array(z.tuple([z.string(), z.string()])).optional(),
  as: z.enum(['crlf', 'bom', 'bom-crlf']).optional(),
  cap: z.int().optional(),
});
type Case = z.infer<typeof caseSchema>;

const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const corpus = files.map((name) => ({
  name: name.replace('.yaml', ''),
  cases: z.array(caseSchema).parse(parse(readFileSync(join(folder, name), 'utf8'))),
}));

describe.each(corpus)('corpus: $name', ({ cases }) => {
  test.each(cases)('$name', (example) => {
    const { text, expected } = readCase(example);
    const { diagnostics } = compile(text, {
      file: 'corpus.mdx',
      language: 'id',
      references: exampleReferences,
      ...(example.cap === undefined ? {} : { cap: example.cap }),
    });
    expect(diagnostics.map(({ id, line, column }) => `${line}:${column} ${id}`)).toEqual(expected);
  });
});

test('the corpus has eighty faulty documents, and every diagnostic of one file', () => {
  const faulty = corpus.filter(({ name }) => name !== 'sound').flatMap(({ cases }) => cases);
  const found = new Set(
    faulty.flatMap((example) => readCase(example).expected.map((line) => line.split(' ')[1])),
  );
  const elsewhere = ['language-drift', 'missing-language'];
  expect(faulty.length).toBeGreaterThanOrEqual(80);
  expect(Object.keys(diagnosticSeverities).filter((id) => !found.has(id) && !elsewhere.includes(id))).toEqual(
    [],
  );
});

/** The text without its marks, and what they expect, in the order of the text. */
function readCase(example: Case): { readonly text: string; readonly expected: readonly string[] } {
  const marked = withLineEnds(example.document ?? change(example.change ?? []), example.as);
  const marks: { readonly id: string; readonly offset: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (piece.startsWith('⟦')) marks.push({ id: piece.slice(1, -1), offset: text.length });
    else text += piece;
  }
  const source = makeSource(text);
  const expected = marks.map(({ id, offset }) => {
    const { line, column } = positionAt(source, offset);
    return `${line}:${column} ${id}`;
  });
  return { text: example.as?.startsWith('bom') === true ? `\uFEFF${text}` : text, expected };
}

function change(changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  }, readFrame('id'));
}

function withLineEnds(text: string, as: Case['as']): string {
  return as?.endsWith('crlf') === true ? text.replaceAll('\n', '\r\n') : text;
}
