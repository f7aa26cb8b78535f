import type { Browser, Page } from '@playwright/test';
import type { BuiltSite, Maker } from './articleSites.ts';
import { median } from './section.ts';
import { type Sent, type SlowServer, serveSlowly } from './slowLine.ts';

/** A word that many generated articles hold. */
export const query = 'pengembalian';

/** Milliseconds after which a search counts as one that gives no result. */
export const patience = 60_000;

/** Medians of several first visits to a site. */
export interface Visits {
  readonly article: Sent;
  /** Milliseconds until the first text is painted. */
  readonly firstText: number;
  /** Bytes of the first search. */
  readonly searchBytes: number;
  /** Milliseconds from its opening until the first result; undefined where none came in time, after which no other visit searches. */
  readonly searchTime: number | undefined;
}

interface Visit {
  readonly article: Sent;
  readonly firstText: number;
  readonly search: Search | undefined;
}

interface Search {
  readonly bytes: number;
  readonly time: number | undefined;
}

/** Visits a site's first article on the slow line, each time with an empty cache, and searches there. */
export async function visitArticle(browser: Browser, site: BuiltSite, visits: number): Promise<Visits> {
  const server = await serveSlowly(site.folder);
  const made: Visit[] = [];
  let isPatient = true;
  for (let count = 0; count < visits; count++) {
    const visit = await visitOnce(browser, server, site.maker, isPatient);
    made.push(visit);
    if (visit.search !== undefined && visit.search.time === undefined) isPatient = false;
  }
  server.close();
  const searches = made.flatMap(({ search }) => search ?? []);
  const times = searches.flatMap(({ time }) => time ?? []);
  const of = (figure: keyof Sent): number => median(made.map(({ article }) => article[figure]));
  return {
    article: { bytes: of('bytes'), script: of('script'), requests: of('requests') },
    firstText: median(made.map(({ firstText }) => firstText)),
    searchBytes: median(searches.map(({ bytes }) => bytes)),
    searchTime: times.length < searches.length ? undefined : median(times),
  };
}

async function visitOnce(
  browser: Browser,
  server: SlowServer,
  maker: Maker,
  isSearching: boolean,
): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  const before = server.sent();
  await page.goto(server.url + maker.article, { waitUntil: 'networkidle' });
  const firstText = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const loaded = server.sent();
  const search = isSearching ? await searchOnce(page, server, maker) : undefined;
  await context.close();
  return { article: difference(loaded, before), firstText, search };
}

async function searchOnce(page: Page, server: SlowServer, maker: Maker): Promise<Search> {
  const before = server.sent().bytes;
  const start = performance.now();
  await maker.openSearch(page);
  await page.locator(maker.field).first().pressSequentially(query, { timeout: patience });
  const isFound = await page
    .locator(maker.result)
    .first()
    .waitFor({ timeout: patience })
    .then(
      () => true,
      () => false,
    );
  const time = isFound ? performance.now() - start : undefined;
  if (isFound) await page.waitForLoadState('networkidle');
  await server.settled();
  return { bytes: server.sent().bytes - before, time };
}

function difference(after: Sent, before: Sent): Sent {
  return {
    bytes: after.bytes - before.bytes,
    script: after.script - before.script,
    requests: after.requests - before.requests,
  };
}
