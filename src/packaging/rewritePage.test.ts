import { expect, test } from 'vitest';
import { rewritePage, rewriteStyles } from './rewritePage.ts';

function check(html: string, expected: string, depth = 0): void {
  expect(rewritePage(html, { depth, entries: new Set(['skills/empati']) })).toBe(expected);
}

test('addresses from the root become relative to the page', () => {
  check('<link href="/_astro/a.css">', '<link href="./_astro/a.css">');
  check('<link href="/_astro/a.css">', '<link href="../_astro/a.css">', 1);
  check(
    '<astro-island component-url="/_astro/D.js" renderer-url="/_astro/c.js">',
    '<astro-island component-url="./_astro/D.js" renderer-url="./_astro/c.js">',
  );
});

test('links to carried entries lead to them, of other pages the words stay', () => {
  check('<a href="/skills/empati/#contoh">Empati</a>', '<a href="./skills/empati.html#contoh">Empati</a>');
  check(
    '<a class="x" href="/en/skills/empati/">Empathy</a>',
    '<a class="x" href="../skills/empati.html">Empathy</a>',
    1,
  );
  check('Baca <a href="/faq/umum/"><em>tanya</em> jawab</a>.', 'Baca <em>tanya</em> jawab.');
});

test('addresses of other sites, of the page itself and of data stay', () => {
  for (const html of ['<a href="https://a.example/b">c</a>', '<a href="#x">c</a>', '<link href="data:,">']) {
    check(html, html);
  }
});

test('a style sheet finds what stands beside it', () => {
  expect(rewriteStyles('a{src:url(/_astro/f.woff2)}b{src:url("/_astro/g.woff2")}')).toBe(
    'a{src:url(./f.woff2)}b{src:url("./g.woff2")}',
  );
});
