import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';

const folder = process.env.RAMAH_DIST ?? 'dist';
const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name));

/** Pages of which the text has something that it must not have. */
function pagesWhere(isWrong: (html: string) => boolean): readonly string[] {
  expect(pages.length).toBeGreaterThan(100);
  return pages.filter((page) => isWrong(readFileSync(page, 'utf8'))).map((page) => relative(folder, page));
}

test('every built page has a content security policy with neither unsafe-inline nor unsafe-eval', () => {
  const wrong = pagesWhere((html) => {
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const isStrict =
      policy.includes("default-src 'self'") &&
      policy.includes("object-src 'none'") &&
      policy.includes("base-uri 'self'") &&
      policy.includes("worker-src 'self'") &&
      policy.includes("require-trusted-types-for 'script'") &&
      /trusted-types default(;|$)/.test(policy);
    return !isStrict || /'unsafe-(inline|eval|hashes)'|script-src[^;]*(https?:|data:|\*)/.test(policy);
  });
  expect(wrong).toEqual([]);
});

test('no built page has an inline style, an inline handler or a script address', () => {
  expect(pagesWhere((html) => /<[a-z][^<>]*\s(style|on[a-z]+)=["']/i.test(withoutScripts(html)))).toEqual([]);
  expect(pagesWhere((html) => /(href|src|action)=["']\s*(javascript|data|vbscript):/i.test(html))).toEqual(
    [],
  );
});

test('no built page loads anything from another host', () => {
  const foreign =
    /<(script|link|img|iframe|source|video|audio|embed|object)\b[^>]*\s(src|href|data)="(https?:)?\/\//i;
  expect(
    pagesWhere((html) => foreign.test(html.replace(/<link rel="(canonical|alternate)"[^>]*>/g, ''))),
  ).toEqual([]);
});

/** Islands carry their data as text in attributes; scripts are judged by the policy's hashes. */
function withoutScripts(html: string): string {
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/\s(props|data-[a-z-]+|opts|content)="[^"]*"/g, '');
}

test('the text of an entry waits for the style of the frame and that of reading, and for no third', () => {
  const isEntry = (html: string) => html.includes('data-opinion=');
  expect(pagesWhere(isEntry).length).toBeGreaterThan(100);
  expect(
    pagesWhere((html) => isEntry(html) && (html.match(/<link rel="stylesheet"/g) ?? []).length > 2),
  ).toEqual([]);
});
