import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiagnosticId, diagnosticSeverities } from '../../model/diagnostic.ts';
import { type Language, languages } from '../../model/language.ts';
import { compareLanguages } from '../compareLanguages.ts';
import type { CompileResult } from '../compileWith.ts';
import { compileExample } from './frame/compileExample.ts';
import { readFrame } from './frame/findingsOf.ts';
import { type Example, examplesIn } from './frame/readExamples.ts';

const ids = Object.keys(diagnosticSeverities) as DiagnosticId[];
const folder = import.meta.dirname;

const frames: Readonly<Record<Language, string>> = { id: readFrame('id'), en: readFrame('en') };

test('every diagnostic has its check, its test and a page in both languages', () => {
  const missing = ids.flatMap((id) =>
    [`${id}.ts`, `${id}.test.ts`, `${id}.id.md`, `${id}.en.md`].filter(
      (name) => !existsSync(join(folder, name)),
    ),
  );
  expect(missing).toEqual([]);
});

test('every page belongs to a diagnostic', () => {
  const named = new Set<string>(ids.flatMap((id) => languages.map((language) => `${id}.${language}.md`)));
  expect(readdirSync(folder).filter((name) => name.endsWith('.md') && !named.has(name))).toEqual([]);
});

describe.each(languages)('the frame in %s', (language) => {
  test('raises nothing', () => {
    expect(idsOf(compileExample(frames[language], language, ''))).toEqual([]);
  });
});

describe.each(ids)('%s', (id) => {
  test.each(languages)('its page in %s has bad and good examples that do as they say', (language) => {
    const examples = examplesIn(readFileSync(join(folder, `${id}.${language}.md`), 'utf8'));
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['bad', 'good']));
    for (const example of examples) {
      const raised = idsRaisedBy(example, language);
      expect(raised, example.blocks.map(({ text }) => text).join('\n\n')).toEqual(
        example.kind === 'bad' ? [id] : [],
      );
    }
  });
});

function idsRaisedBy({ blocks }: Example, language: Language): readonly string[] {
  const [first] = blocks;
  if (first === undefined) return [];
  if (first.meta !== 'id') return idsOf(compileExample(first.text, language, first.meta));
  const versions = blocks.map(({ text, meta }) => {
    const own = meta === 'en' ? 'en' : 'id';
    return [own, { file: `${own}.mdx`, result: compileExample(text, own, '') }] as const;
  });
  const drift = compareLanguages(Object.fromEntries(versions));
  return [...versions.flatMap(([, { result }]) => idsOf(result)), ...new Set(drift.map(({ id }) => id))];
}

function idsOf({ diagnostics }: CompileResult): readonly string[] {
  return [...new Set(diagnostics.map(({ id }) => id))];
}
