import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seededNumbers } from '../analysis/draw.ts';
import { type Language, languages } from '../model/language.ts';
import { compile } from './compile.ts';
import { compileInBrowser } from './compileInBrowser.ts';
import type { CompileOptions } from './compileWith.ts';
import { readCorpus } from './corpus/readCorpus.ts';
import { exampleReferences, readFrame } from './diagnostics/frame/findingsOf.ts';
import { mutate } from './mutate.ts';

const scenarios = join(import.meta.dirname, '../scenarios');

/** Compiles a text with both parsers: they must give the same scenario, and the same diagnostics at the same places. */
function check(text: string, options: Partial<CompileOptions> = {}): void {
  const all = { file: 'same.mdx', language: 'id', references: exampleReferences, ...options } as const;
  const [native, portable] = [compile(text, all), compileInBrowser(text, all)];
  expect(portable.diagnostics).toEqual(native.diagnostics);
  expect(portable.script).toEqual(native.script);
  expect(portable.scenario).toEqual(native.scenario);
}

describe.each(readCorpus())('both parsers say the same of the corpus: $name', ({ cases }) => {
  test.each(cases)('$name', ({ text, cap }) => check(text, cap === undefined ? {} : { cap }));
});

const files = readdirSync(scenarios, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.mdx'),
);

test.each(files)('both parsers make the same scenario of %s', (name) => {
  const language: Language = languages.find((known) => name.endsWith(`${known}.mdx`)) ?? 'id';
  check(readFileSync(join(scenarios, name), 'utf8'), { language });
});

test('both parsers say the same of damaged scenarios', () => {
  const random = seededNumbers(20_261_122);
  const seeds = [readFrame('id'), readFrame('en')];
  for (let round = 0; round < 400; round += 1) {
    const text = mutate(seeds[round % 2] ?? '', random);
    const summary = (diagnostics: ReturnType<typeof compile>['diagnostics']) =>
      diagnostics.map(({ id, line, column }) => `${line}:${column} ${id}`);
    const options = { file: 'same.mdx', language: 'id', cap: 2000 } as const;
    expect
      .soft(summary(compileInBrowser(text, options).diagnostics), JSON.stringify(text))
      .toEqual(summary(compile(text, options).diagnostics));
  }
});
