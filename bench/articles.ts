import { type Browser, chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { type BuiltSite, buildSite, type Maker, makers } from './articleSites.ts';
import type { Corpus } from './corpus.ts';
import { type Section, toMarkdown } from './section.ts';
import { slowLine } from './slowLine.ts';
import { patience, query, visitArticle } from './visitArticle.ts';

const visits = 5;

/** An article's first load and the first search from it, beside other makers of static sites on the same articles. */
export async function measureArticles(sizes: readonly ArticleSize[]): Promise<readonly Section[]> {
  const empty = await buildAll(makers, { articles: 0, perCategory: 25 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const sections: Section[] = [];
  for (const { corpus, rivals } of sizes) {
    const sites = await buildAll(makers.slice(0, rivals + 1), corpus);
    sections.push(buildSection(corpus, sites, empty), await loadSection(browser, corpus, sites));
  }
  await browser.close();
  return sections;
}

export interface ArticleSize {
  readonly corpus: Corpus;
  /** How many of the other makers are measured, in their order. */
  readonly rivals: number;
}

/** Categories of 25 with all makers, then of 100 with the nearest one, whose navigation shows the whole category. */
export const articleSizes: readonly ArticleSize[] = [
  { corpus: { articles: 100, perCategory: 25 }, rivals: makers.length - 1 },
  { corpus: { articles: 1000, perCategory: 25 }, rivals: makers.length - 1 },
  { corpus: { articles: 1000, perCategory: 100 }, rivals: 1 },
];

async function buildAll(from: readonly Maker[], corpus: Corpus): Promise<readonly BuiltSite[]> {
  const sites: BuiltSite[] = [];
  for (const maker of from) sites.push(await buildSite(maker, corpus));
  return sites;
}

function buildSection(corpus: Corpus, sites: readonly BuiltSite[], empty: readonly BuiltSite[]): Section {
  return {
    id: `build-${idOf(corpus)}`,
    title: `Building ${nameOf(corpus)}`,
    method: `Generated Indonesian prose of about 500 words, navigation scoped to the category (ours shows the nearest 24 of it); from nothing, one run. What the articles add is the difference to the same site without any article.`,
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

async function loadSection(browser: Browser, corpus: Corpus, sites: readonly BuiltSite[]): Promise<Section> {
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
    id: `article-${idOf(corpus)}`,
    title: `Reading and searching among ${nameOf(corpus)} on a slow line`,
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

const idOf = ({ articles, perCategory }: Corpus): string => `${articles}-${perCategory}`;
const nameOf = ({ articles, perCategory }: Corpus): string =>
  `${articles} articles, ${perCategory} a category`;

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number);
  const sections = await measureArticles(
    articleSizes.filter(({ corpus }) => counts.length === 0 || counts.includes(corpus.articles)),
  );
  console.log(sections.map(toMarkdown).join('\n'));
}
