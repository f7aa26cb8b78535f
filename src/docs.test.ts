import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };

const root = dirname(import.meta.dirname);
const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];

interface Named {
  readonly document: string;
  readonly words: string;
}

/** What stands in backticks or in an unnamed code block of a document, line by line. */
const code: readonly Named[] = documents.flatMap((document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const blocks = [...text.matchAll(/^```\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.split('\n'));
  const inline = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, words = '']) => words,
  );
  return [...blocks, ...inline].filter((words) => words !== '').map((words) => ({ document, words }));
});

test('every path that a document names exists', () => {
  const paths = code.filter(({ words }) => /^(src|e2e|bench|public|\.ci)\/[^\s<]*$|^[A-Z]+\.md$/.test(words));
  expect(paths.length).toBeGreaterThan(25);
  const missing = paths.filter(({ words }) => !words.includes('…') && !existsSync(join(root, words)));
  expect(missing).toEqual([]);
});

test('every script that a document names exists', () => {
  const named = code.flatMap(({ document, words }) =>
    [...words.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => ({ document, words: script })),
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter(({ words }) => !(words in packageFile.scripts))).toEqual([]);
});

test('every verb of the scenario command that a document names exists', () => {
  const table = readFileSync(join(root, 'src/cli/scenario.ts'), 'utf8');
  const verbs = code.flatMap(({ words }) =>
    [...words.matchAll(/npm run scenario -- (\w+)/g)].map(([, verb]) => verb),
  );
  expect(verbs.length).toBeGreaterThan(5);
  expect(verbs.filter((verb) => !table.includes(`./${verb}.ts`))).toEqual([]);
});

test('every dependency has its reason in ARCHITECTURE.md', () => {
  const reasons = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const { dependencies, devDependencies, optionalDependencies } = packageFile;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(names.filter((name) => !name.startsWith('@types/') && !reasons.includes(name))).toEqual([]);
});
