import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { finishFolder } from './finishPages.ts';

const folder = mkdtempSync(join(tmpdir(), 'ramah-finish-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a site of these files, adds the links, and answers its page. */
function check(base: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  finishFolder(folder, base);
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

test('a page names at its end what its island imports, the largest first, then its own script', () => {
  const page = check('/kb/', {
    'index.html':
      '<head><link rel="preload" href="/kb/a.woff2" as="font"><link rel="stylesheet" href="/kb/a.css"></head>' +
      '<body><script>self.Astro</script>' +
      '<astro-island component-url="/kb/x/Desk.js" renderer-url="/kb/x/client.js"></astro-island>' +
      '<style>astro-island{display:contents}</style></body></html>' +
      '<script type="module" src="/kb/x/page.js"></script>',
    'x/Desk.js': 'import{a}from"./core.js";import("./late.js");',
    'x/client.js': `import"./core.js";${' '.repeat(100)}`,
    'x/core.js': '/* nothing */',
    'x/late.js': '',
    'x/page.js': '1',
  });
  const [head = '', body = ''] = page.split('<body>');
  expect(head.match(/href="[^"]+"/g)).toEqual(['href="/kb/a.css"', 'href="/kb/a.woff2"']);
  expect(body.match(/href="[^"]+"/g)).toEqual([
    'href="/kb/x/client.js"',
    'href="/kb/x/Desk.js"',
    'href="/kb/x/core.js"',
    'href="/kb/x/page.js"',
  ]);
  expect(head).toMatch(/<style>astro-island\{display:contents\}<\/style><\/head>$/);
  expect(body).toMatch(
    /<script>self\.Astro<\/script><script type="module" src="\/kb\/x\/page\.js"><\/script><\/body><\/html>$/,
  );
});

test('a page without scripts stays as it is', () => {
  const page = '<head><link rel="preload" href="/a.woff2" as="font"></head><body></body></html>';
  expect(check('/', { 'index.html': page })).toBe(page);
});
