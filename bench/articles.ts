import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { type BuiltSite, buildSite, makers } from './articleSites.ts';
import { type Section, toMarkdown } from './section.ts';
import { slowLine } from './slowLine.ts';
import { patience, query, visitArticle } from './visitArticle.ts';

const visits = 5;

/** An article's first load and the first search from it, beside other makers of static sites on the same articles. */
export async function measureArticles(counts: readonly number[]): Promise<readonly Section[]> {
  const empty = await buildAll(0);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const sections: Section[] = [];
  for (const count of counts) {
    const sites = await buildAll(count);
    sections.push(buildSection(count, sites, empty), await loadSection(browser, count, sites));
  }
  await browser.close();
  return sections;
}

async function buildAll(count: number): Promise<readonly BuiltSite[]> {
  const sites: BuiltSite[] = [];
  for (const maker of makers) sites.push(await buildSite(maker, count));
  return sites;
}

function buildSection(count: number, sites: readonly BuiltSite[], empty: readonly BuiltSite[]): Section {
  return {
    id: `build-${count}`,
    title: `Building ${count} articles`,
    method:
      'Generated Indonesian prose of about 500 words, 25 articles a category, navigation scoped to the category; from nothing, one run. What the articles add is the difference to the same site without any article.',
    columns: [
      'site',
      'articles add processor s',
      'articles add MB',
      'whole processor s',
      'whole MB',
      's',
      'peak MiB',
      'files',
    ],
    rows: sites.map((site, place) => [
      site.maker.name,
      site.cpuSeconds - (empty[place]?.cpuSeconds ?? 0),
      (site.bytes - (empty[place]?.bytes ?? 0)) / 1e6,
      site.cpuSeconds,
      site.bytes / 1e6,
      site.seconds,
      site.peakMebibytes ?? '?',
      site.files,
    ]),
    notes: [
      'The whole of ours includes about a hundred pages that the project always has: authoring guide, diagnostics, player, study desk, lists in both languages. The other sites have a home page beside the articles.',
    ],
  };
}

async function loadSection(browser: Browser, count: number, sites: readonly BuiltSite[]): Promise<Section> {
  const rows: (string | number)[][] = [];
  for (const site of sites) {
    const { article, firstText, searchBytes, searchTime } = await visitArticle(browser, site, visits);
    rows.push([
      site.maker.name,
      article.bytes,
      article.script,
      article.requests,
      firstText,
      searchBytes,
      searchTime ?? `no result in ${patience / 1000} s`,
    ]);
  }
  return {
    id: `article-${count}`,
    title: `Reading and searching among ${count} articles on a slow line`,
    method: `Throttled and counted at the server, so that workers are included: ${slowLine.latency} ms a request, ${slowLine.bitsPerSecond / 1e6} Mbit/s shared, gzip, HTTP/1.1; Chromium, empty cache, median of ${visits}. Search: from its opening until the first result for “${query}” stands there; bytes until nothing more is fetched.`,
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

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  const sections = await measureArticles(counts.length > 0 ? counts : [100]);
  console.log(sections.map(toMarkdown).join('\n'));
}
