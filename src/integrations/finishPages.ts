import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tightenPolicy } from './tightenPolicy.ts';

/**
 * Has the policy of each page of the finished site allow no more than it needs, and has the page name all scripts that
 * it will run, so that they are fetched side by side while the page is read, not one after the other.
 */
export function finishPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'ramah:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = finishFolder(fileURLToPath(dir), base);
        logger.info(`${pages} pages name their scripts`);
      },
    },
  };
}

/** Finishes every page under a folder that is served at `base`; answers how many name scripts. */
export function finishFolder(folder: string, base: string): number {
  const closures = new Map<string, readonly string[]>();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  let count = 0;
  for (const path of pages) {
    const page = tightenPolicy(readFileSync(join(folder, path), 'utf8'));
    const scripts = startsOf(page).flatMap((starts) => {
      const needed = starts.flatMap((start) => neededBy(folder, base, start, closures));
      return largestFirst(folder, base, needed);
    });
    const links = [...new Set(scripts)].map((address) => `<link rel="modulepreload" href="${address}">`);
    writeFileSync(join(folder, path), links.length === 0 ? page : orderPage(page, links));
    if (links.length > 0) count += 1;
  }
  return count;
}

/**
 * Puts links at the end of the body, where a browser finds them once it has the text: earlier, the scripts would share
 * the line with what the text waits for. After them comes what starts islands: in the middle of the text it would stop
 * the reading of the page until its styles are there. Then the scripts of layouts, which stand behind the page as they
 * are rendered. Fonts and the style of islands go to the end of the head.
 */
function orderPage(page: string, links: readonly string[]): string {
  const fonts = page.match(/<link rel="preload"[^>]* as="font"[^>]*>/g) ?? [];
  const styles = page.match(/<style>astro-island[^<]*<\/style>/g) ?? [];
  const starters = page.match(/<script>.*?<\/script>/gs)?.filter((one) => one.includes('Astro')) ?? [];
  const rest = [...fonts, ...styles, ...starters].reduce((text, one) => text.replace(one, () => ''), page);
  const [body = '', behind = ''] = rest.split('</body></html>');
  return [body, ...links, ...starters, behind, '</body></html>']
    .join('')
    .replace('</head>', () => `${fonts.join('')}${styles.join('')}</head>`);
}

/** Scripts that the page starts by itself: those of its islands, which the reader waits for, then its own. */
function startsOf(page: string): readonly (readonly string[])[] {
  const islands = page.matchAll(/(?:component|renderer)-url="([^"]+\.js)"/g);
  const scripts = page.matchAll(/<script type="module" src="([^"]+\.js)"/g);
  return [islands, scripts].map((found) => [...found].flatMap(([, address]) => address ?? []));
}

/** A script and all that it imports before it can run, as addresses. */
function neededBy(
  folder: string,
  base: string,
  address: string,
  known: Map<string, readonly string[]>,
): readonly string[] {
  const found = known.get(address);
  if (found !== undefined) return found;
  const needed = new Set([address]);
  for (const one of needed) {
    const imports = readFileSync(fileOf(folder, base, one), 'utf8').matchAll(
      /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g,
    );
    for (const [, path = ''] of imports) needed.add(posix.join(posix.dirname(one), path));
  }
  known.set(address, [...needed]);
  return [...needed];
}

/** What takes longest is asked for first. */
function largestFirst(folder: string, base: string, addresses: readonly string[]): readonly string[] {
  const size = (address: string) => statSync(fileOf(folder, base, address)).size;
  return [...addresses].sort((a, b) => size(b) - size(a) || a.localeCompare(b));
}

function fileOf(folder: string, base: string, address: string): string {
  return join(folder, address.slice(base.replace(/\/$/, '').length));
}
