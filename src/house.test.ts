import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of `src` may import from, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ['model'],
  rubric: ['model'],
  analysis: ['model', 'rubric'],
  compiler: ['model', 'i18n', 'rubric', 'analysis'],
  workspace: ['model', 'i18n', 'rubric', 'analysis', 'compiler'],
  simulator: ['model', 'i18n', 'rubric', 'analysis'],
  records: ['model'],
  cohort: ['model', 'rubric', 'analysis', 'simulator', 'records'],
  search: ['model'],
  offline: [],
  study: ['model', 'analysis', 'records'],
  delivery: ['model', 'i18n', 'rubric', 'simulator', 'records'],
  packaging: ['model', 'rubric', 'delivery'],
  studio: ['model', 'i18n', 'rubric', 'analysis', 'compiler', 'simulator'],
  components: [
    'delivery',
    'model',
    'i18n',
    'rubric',
    'analysis',
    'compiler',
    'simulator',
    'records',
    'cohort',
    'study',
    'studio',
    'search',
    'offline',
    'workspace',
    'site',
    'styles',
  ],
  markdown: ['model', 'i18n', 'workspace'],
  integrations: ['model', 'i18n', 'analysis', 'compiler', 'workspace', 'search', 'offline', 'markdown'],
  site: ['model', 'i18n', 'rubric', 'search', 'study', 'delivery', 'integrations'],
  layouts: ['model', 'i18n', 'site', 'components', 'styles'],
  pages: [
    'model',
    'i18n',
    'rubric',
    'analysis',
    'compiler',
    'workspace',
    'simulator',
    'study',
    'site',
    'components',
    'layouts',
    'styles',
  ],
  packages: ['model', 'i18n', 'rubric', 'delivery', 'site', 'components', 'styles'],
  cli: [
    'model',
    'i18n',
    'rubric',
    'analysis',
    'compiler',
    'workspace',
    'simulator',
    'delivery',
    'packaging',
    'site',
  ],
};

/** Folders of which a browser must be able to load every file. */
const browserFolders = [
  'model',
  'i18n',
  'rubric',
  'analysis',
  'compiler',
  'simulator',
  'records',
  'cohort',
  'study',
  'studio',
  'search',
  'delivery',
  'offline',
  'components',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const root = dirname(import.meta.dirname);
const files = sourceFiles(import.meta.dirname);
const imports = files.flatMap(importsOf);

test('every import goes upward in the house', () => {
  const wrong = imports
    .filter(({ to }) => to.startsWith('src/'))
    .filter(({ from, to }) => {
      const [a, b] = [folderOf(from), folderOf(to)];
      return a !== undefined && b !== undefined && a !== b && !(allowed[a]?.includes(b) ?? true);
    });
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([]);
});

test('no file imports itself through others', () => {
  expect(circles(imports)).toEqual([]);
});

test('what runs in the browser imports nothing of Node', () => {
  const wrong = imports
    .filter(({ from, to }) => to.startsWith('node:') && browserFolders.includes(folderOf(from) ?? ''))
    .filter(({ from }) => from.endsWith('.ts') || from.endsWith('.tsx'));
  expect(wrong.map(({ from, to }) => `${from} must not import ${to}`)).toEqual([]);
});

test('the parser of native code is reached from the command line and the build alone', () => {
  const native = 'src/compiler/parseNatively.ts';
  const users = imports.filter(({ to }) => to === native).map(({ from }) => from);
  expect(users).toEqual(['src/compiler/compile.ts']);
  const callers = imports.filter(({ to }) => to === 'src/compiler/compile.ts').map(({ from }) => from);
  expect(callers.filter((file) => /^src\/(components|simulator|analysis)\//.test(file))).toEqual([]);
});

test('a property test starts from the fixed seed', () => {
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && file !== 'propertyTests.ts')
    .map((file) => join('src', file).replaceAll('\\', '/'));
  const users = tests.filter((file) => importsOf(file).some(({ to }) => to === 'src/propertyTests.ts'));
  const direct = tests.filter((file) => importsOf(file).some(({ to }) => to === 'fast-check'));
  expect(users.length).toBeGreaterThan(5);
  expect(direct).toEqual([]);
});

test('a wrong import and a circle would be seen', () => {
  const made = [
    { from: 'src/model/a.ts', to: 'src/cli/b.ts' },
    { from: 'src/cli/b.ts', to: 'src/model/a.ts' },
  ];
  expect(circles(made)).toEqual(['src/model/a.ts -> src/cli/b.ts -> src/model/a.ts']);
  expect(imports.length).toBeGreaterThan(50);
});

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && /\.(ts|tsx|astro)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name),
    )
    .filter(
      (entry) =>
        !/[\\/](content|scenarios)[\\/]/.test(relative(folder, join(entry.parentPath, entry.name))) ||
        entry.parentPath.includes('pages'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map(([, target = '']) => ({
    from: file,
    to: target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/')
      : target,
  }));
}

function folderOf(file: string): string | undefined {
  const [, folder] = file.split('/');
  return folder !== undefined && folder in allowed ? folder : undefined;
}

function circles(edges: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return found;
}
