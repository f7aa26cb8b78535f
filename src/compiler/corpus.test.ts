import { describe, expect, test } from 'vitest';
import { diagnosticSeverities } from '../model/diagnostic.ts';
import { compile } from './compile.ts';
import { readCorpus } from './corpus/readCorpus.ts';
import { exampleReferences } from './diagnostics/frame/findingsOf.ts';

const corpus = readCorpus();

describe.each(corpus)('corpus: $name', ({ cases }) => {
  test.each(cases)('$name', ({ text, expected, cap }) => {
    const { diagnostics } = compile(text, {
      file: 'corpus.mdx',
      language: 'id',
      references: exampleReferences,
      ...(cap === undefined ? {} : { cap }),
    });
    expect(diagnostics.map(({ id, line, column }) => `${line}:${column} ${id}`)).toEqual(expected);
  });
});

test('the corpus has eighty faulty documents, and every diagnostic of one file', () => {
  const faulty = corpus.filter(({ name }) => name !== 'sound').flatMap(({ cases }) => cases);
  const found = new Set(faulty.flatMap(({ expected }) => expected.map((line) => line.split(' ')[1])));
  const elsewhere = ['language-drift', 'missing-language'];
  expect(faulty.length).toBeGreaterThanOrEqual(80);
  expect(Object.keys(diagnosticSeverities).filter((id) => !found.has(id) && !elsewhere.includes(id))).toEqual(
    [],
  );
});
