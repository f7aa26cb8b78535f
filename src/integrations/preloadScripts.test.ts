import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addPreloads } from './preloadScripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'ramah-preload-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a site of these files, adds the links, and answers the head of its page. */
function check(base: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  addPreloads(folder, base);
  return /<head>(.*)<\/head>/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
}

test('a page names what its island imports, the largest first, then its own script, and its fonts last', () => {
  const head = check('/kb/', {
    'index.html':
      '<head><link rel="preload" href="/kb/a.woff2" as="font"><link rel="stylesheet" href="/kb/a.css"></head>' +
      '<body><astro-island component-url="/kb/x/Desk.js" renderer-url="/kb/x/client.js"></astro-island>' +
      '<script type="module" src="/kb/x/page.js"></script></body>',
    'x/Desk.js': 'import{a}from"./core.js";import("./late.js");',
    'x/client.js': `import"./core.js";${' '.repeat(100)}`,
    'x/core.js': '/* nothing */',
    'x/late.js': '',
    'x/page.js': '1',
  });
  expect(head.match(/href="[^"]+"/g)).toEqual([
    'href="/kb/a.css"',
    'href="/kb/x/client.js"',
    'href="/kb/x/Desk.js"',
    'href="/kb/x/core.js"',
    'href="/kb/x/page.js"',
    'href="/kb/a.woff2"',
  ]);
});

test('a page without scripts stays as it is', () => {
  const head = '<link rel="preload" href="/a.woff2" as="font"><link rel="stylesheet" href="/a.css">';
  expect(check('/', { 'index.html': `<head>${head}</head>` })).toBe(head);
});
