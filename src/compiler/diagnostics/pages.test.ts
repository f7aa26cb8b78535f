import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DiagnosticId, diagnosticSeverities } from '../../model/diagnostic.ts';
import { type Language, languages } from '../../model/language.ts';
import type { ReferenceIndex } from '../../model/reference.ts';
import { compareLanguages } from '../compareLanguages.ts';
import { type CompileResult, compile } from '../compile.ts';
import { completeExample } from './frame/completeExample.ts';

const ids = Object.keys(diagnosticSeverities) as DiagnosticId[];
const folder = import.meta.dirname;

const frames: Readonly<Record<Language, string>> = {
  id: readFileSync(join(folder, 'frame/id.mdx'), 'utf8'),
  en: readFileSync(join(folder, 'frame/en.mdx'), 'utf8'),
};

/** The entries that the pages speak of. */
const references: ReferenceIndex = new Map([
  ['skills/empati', { title: 'Empati', updated: '2026-11-01', anchors: ['mengapa'] }],
  [
    'procedures/paket-terlambat',
    { title: 'Paket terlambat', updated: '2026-11-20', anchors: ['langkah', 'steps'] },
  ],
]);

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

interface Example {
  readonly kind: 'bad' | 'good';
  /** One scenario, or the two languages of one. */
  readonly blocks: readonly { readonly text: string; readonly meta: string }[];
}

/** The fenced examples of a page; neighbours marked `id` and `en` are one scenario in two languages. */
function examplesIn(page: string): readonly Example[] {
  const examples: Example[] = [];
  for (const [, kind = '', meta = '', text = ''] of page.matchAll(
    /^```mdx (bad|good) ?(.*)\n([\s\S]*?)^```$/gm,
  )) {
    const block = { text, meta };
    const before = examples.at(-1);
    const kindOf = kind === 'bad' ? 'bad' : 'good';
    if (meta === 'en' && before?.kind === kindOf && before.blocks[0]?.meta === 'id') {
      examples.splice(-1, 1, { kind: kindOf, blocks: [...before.blocks, block] });
    } else examples.push({ kind: kindOf, blocks: [block] });
  }
  return examples;
}

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

function compileExample(text: string, language: Language, meta: string): CompileResult {
  const cap = /cap=(\d+)/.exec(meta)?.[1];
  return compile(completeExample(text, frames[language]), {
    file: 'example.mdx',
    language,
    references,
    ...(cap === undefined ? {} : { cap: Number(cap) }),
  });
}

function idsOf({ diagnostics }: CompileResult): readonly string[] {
  return [...new Set(diagnostics.map(({ id }) => id))];
}
