import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { type BuiltSite, buildSite, makers } from './articleSites.ts';
import { median, type Section, toMarkdown } from './section.ts';
import { serveSlowly, slowLine } from './slowLine.ts';

const runs = 5;
/** A word that many generated articles hold. */
const query = 'pengembalian';

interface Load {
  readonly bytes: number;
  readonly script: number;
  readonly requests: number;
  readonly firstText: number;
  readonly searchBytes: number;
  readonly searchTime: number;
}

/** An article's first load and the first search from it, beside other makers of static sites on the same articles. */
export async function measureArticles(counts: readonly number[]): Promise<readonly Section[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const sections: Section[] = [];
  for (const count of counts) {
    const sites: BuiltSite[] = [];
    for (const maker of makers) sites.push(await buildSite(maker, count));
    sections.push(buildSection(count, sites), await loadSection(browser, count, sites));
  }
  await browser.close();
  return sections;
}

function buildSection(count: number, sites: readonly BuiltSite[]): Section {
  return {
    id: `build-${count}`,
    title: `Building ${count} articles`,
    method:
      'Generated Indonesian prose of about 500 words, 25 articles a category, navigation scoped to the category; from nothing, one run.',
    columns: ['site', 'processor s', 's', 'peak MiB', 'files', 'MB'],
    rows: sites.map((site) => [
      site.maker.name,
      site.cpuSeconds,
      site.seconds,
      site.peakMebibytes ?? '?',
      site.files,
      site.bytes / 1e6,
    ]),
    notes: [
      'Ours includes about a hundred pages that the project always has: authoring guide, diagnostics, player, study desk, lists in both languages.',
    ],
  };
}

async function loadSection(browser: Browser, count: number, sites: readonly BuiltSite[]): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const site of sites) {
    const server = await serveSlowly(site.folder);
    const loads: Load[] = [];
    for (let run = 0; run < runs; run++) loads.push(await load(browser, server.url, site));
    server.close();
    const of = (figure: keyof Load): number => median(loads.map((one) => one[figure]));
    rows.push([
      site.maker.name,
      of('bytes'),
      of('script'),
      of('requests'),
      of('firstText'),
      of('searchBytes'),
      of('searchTime'),
    ]);
  }
  return {
    id: `article-${count}`,
    title: `Reading and searching among ${count} articles on a slow line`,
    method: `Throttled at the server: ${slowLine.latency} ms a request, ${slowLine.bitsPerSecond / 1e6} Mbit/s shared, gzip, HTTP/1.1; Chromium, empty cache, median of ${runs}. Search: from its opening until the first result for “${query}” stands there.`,
    columns: [
      'site',
      'article bytes',
      'of it script',
      'requests',
      'first text ms',
      'first search bytes',
      'first search ms',
    ],
    rows,
    notes: [],
  };
}

async function load(browser: Browser, url: string, { maker }: BuiltSite): Promise<Load> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen = { bytes: 0, script: 0, requests: 0 };
  context.on('response', (response) => {
    const size = Number(response.headers()['content-length'] ?? 0);
    seen.bytes += size;
    seen.requests += 1;
    if (/javascript/.test(response.headers()['content-type'] ?? '')) seen.script += size;
  });
  await page.goto(url + maker.article, { waitUntil: 'networkidle' });
  const firstText = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const article = { ...seen };
  const searchTime = await search(page, maker);
  await page.waitForLoadState('networkidle');
  await context.close();
  return { ...article, firstText, searchBytes: seen.bytes - article.bytes, searchTime };
}

async function search(page: Page, { openSearch, field, result }: BuiltSite['maker']): Promise<number> {
  const start = performance.now();
  await openSearch(page);
  await page.locator(field).first().pressSequentially(query);
  await page.locator(result).first().waitFor();
  return performance.now() - start;
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  const sections = await measureArticles(counts.length > 0 ? counts : [100]);
  console.log(sections.map(toMarkdown).join('\n'));
}
