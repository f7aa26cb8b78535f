import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { writeWorker } from '../src/integrations/buildWorker.ts';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import { type OfflineSite, openSite, visit } from './offlineSite.ts';
import { act, begin, openDebrief, readScenario, ready, type Stage, slug, wrapUp } from './playing.ts';
import { watchPage } from './watchPage.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 90_000 });

const t = translate('id');
let site: OfflineSite;

test.beforeEach(async () => {
  site = await openSite();
});

test.afterEach(async () => {
  await site.end();
});

test('an entry that was read is there without a network, in its own look', async ({ page }) => {
  const demandQuiet = watchPage(page, site.url);
  await visit(page, `${site.url}skills/empati/`);
  const look = () => page.evaluate(() => getComputedStyle(document.body).fontFamily);
  const before = await look();
  await site.cut();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Empati');
  expect(await look()).toBe(before);
  demandQuiet();
});

test('a search asked before is answered without a network, and another one is not left waiting', async ({
  page,
}) => {
  await visit(page, `${site.url}skills/empati/`);
  await search(page, 'empati');
  await site.cut();
  await page.reload();
  await search(page, 'empati');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('garansi');
  await expect(page.locator('[data-search-status]')).toHaveText(t('search.offline'));
});

test('a scenario that was opened is played to its end without a network, and opened again', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const address = `${site.url}scenarios/${slug}/`;
  await visit(page, address);
  await site.cut();
  await page.reload();
  await ready(page);
  const stage: Stage = { page, scenario: readScenario('id'), address, t };
  const events = modelOf(stage);
  await begin(stage, 'practice');
  for (const event of events.slice(0, 2)) await act(stage, event);
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: t('desk.attempts.resume') }).click();
  for (const event of events.slice(2)) if (event.type !== 'answer') await act(stage, event);
  await wrapUp(stage, events);
  await openDebrief(stage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: t('desk.attempts.debrief') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
});

for (const [language, path] of [
  ['id', 'tidak-ada/'],
  ['en', 'en/nothing/'],
] as const) {
  test(`a page that the device does not have is told without a network (${language})`, async ({ page }) => {
    const say = translate(language);
    await visit(page, `${site.url}${language === 'en' ? 'en/' : ''}skills/`);
    const title = (await page.title()).split(' | ')[0] ?? '';
    await site.cut();
    await page.goto(site.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('offline.title'));
    await expect(page.getByRole('link', { name: title }).last()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await site.mend();
    await page.getByRole('button', { name: say('offline.retry') }).click();
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  });
}

test('a learning path is kept with its scenarios and questions, and removed again', async ({ page }) => {
  await visit(page, `${site.url}paths/minggu-pertama/`);
  const offer = page.locator('[data-keep]');
  await offer.scrollIntoViewIfNeeded();
  const pages: readonly string[] = JSON.parse((await offer.getAttribute('data-pages')) ?? '[]');
  expect(pages.length).toBeGreaterThan(5);
  await offer.getByRole('button', { name: t('offline.keep.start') }).click();
  await expect(offer.getByRole('status')).toContainText('MB', { timeout: 60_000 });
  await site.cut();
  for (const path of pages.filter((path) => path.endsWith('/'))) {
    await page.goto(site.url + path);
    await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText(t('offline.title'));
  }
  const study = pages.find((path) => path.startsWith('study/') && path.endsWith('/')) ?? '';
  await page.goto(site.url + study);
  await page.getByRole('button', { name: t('study.start') }).click();
  await expect(page.locator('.study-card h2')).toBeFocused();
  await site.mend();
  await visit(page, `${site.url}paths/minggu-pertama/`);
  await offer.scrollIntoViewIfNeeded();
  await expect(offer.getByRole('status')).toContainText('MB');
  await offer.getByRole('button', { name: t('offline.keep.remove') }).click();
  await expect(offer.getByRole('button', { name: t('offline.keep.start') })).toBeFocused();
  expect((await cacheNames(page)).filter((name) => name.includes('kept'))).toEqual([]);
});

test('keeping that is cut off says so, and keeps nothing that does not work', async ({ page }) => {
  await visit(page, `${site.url}scenarios/${slug}/`);
  const offer = page.locator('[data-keep]');
  await offer.scrollIntoViewIfNeeded();
  await site.cut();
  await offer.getByRole('button', { name: t('offline.keep.start') }).click();
  await expect(offer.getByRole('status')).toHaveText(t('offline.keep.failed'));
  await expect(offer.getByRole('button', { name: t('offline.keep.start') })).toBeEnabled();
});

test('a new version is told, takes over when the person chooses, and renews what is kept', async ({
  page,
}) => {
  await visit(page, `${site.url}scenarios/${slug}/`);
  const offer = page.locator('[data-keep]');
  await offer.scrollIntoViewIfNeeded();
  await offer.getByRole('button', { name: t('offline.keep.start') }).click();
  await expect(offer.getByRole('status')).toContainText('MB', { timeout: 60_000 });
  await release(site, 'Empati, versi dua');
  await page.goto(`${site.url}skills/empati/`);
  await expect(page).toHaveTitle(/versi dua/);
  const now = page.getByRole('button', { name: t('offline.update.now') });
  await expect(now).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await now.click();
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
  await expect(now).toHaveCount(0);
  await expect.poll(() => keptTitle(page, 'skills/empati/')).toContain('versi dua');
});

test('a new version waits while a conversation is open, in another tab too', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const address = `${site.url}scenarios/${slug}/`;
  await visit(page, address);
  const stage: Stage = { page, scenario: readScenario('id'), address, t };
  await ready(page);
  await begin(stage, 'practice');
  await release(site, 'Empati, versi dua');
  const other = await context.newPage();
  await visit(other, `${site.url}skills/empati/`);
  const now = (where: Page) => where.getByRole('button', { name: t('offline.update.now') });
  await expect.poll(() => other.evaluate(isWaiting)).toBe(true);
  await expect(now(other)).toHaveCount(0);
  await expect(now(page)).toHaveCount(0);
  for (const event of modelOf(stage)) if (event.type !== 'answer') await act(stage, event);
  await expect(now(page)).toHaveCount(0);
  await wrapUp(stage, modelOf(stage));
  await openDebrief(stage);
  await expect(now(other)).toBeVisible({ timeout: 15_000 });
});

test('the site can be installed in either language', async ({ page, request }) => {
  for (const path of ['', 'en/']) {
    await page.goto(site.url + path);
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const manifest = await (await request.get(new URL(address ?? '', site.url).href)).json();
    expect(new URL(manifest.start_url, site.url).href).toBe(site.url + path);
    expect(new URL(manifest.scope, site.url).href).toBe(site.url);
    const purposes = manifest.icons.map((icon: { purpose?: string }) => icon.purpose);
    expect(purposes).toContain('maskable');
    for (const { src } of manifest.icons)
      expect((await request.get(new URL(src, site.url).href)).status()).toBe(200);
  }
});

function modelOf({ scenario }: Stage): readonly PlayEvent[] {
  return scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await expect(page.locator('#site-search ol a').first()).toBeVisible();
}

/** Publishes another version of the site: one page has another title, and the worker is written again. */
async function release({ folder }: OfflineSite, title: string): Promise<void> {
  const file = join(folder, 'skills/empati/index.html');
  const html = readFileSync(file, 'utf8').replace(/<title>[^<]*/, `<title>${title} | Ramah`);
  writeFileSync(file, html);
  await writeWorker(folder);
}

async function isWaiting(): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration())?.waiting !== null;
}

function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

function keptTitle(page: Page, path: string): Promise<string> {
  return page.evaluate(async (path) => {
    const name = (await caches.keys()).find((name) => name.startsWith('ramah kept:')) ?? '';
    const address = [...(await (await caches.open(name)).keys())].find(({ url }) => url.endsWith(`/${path}`));
    const held = address && (await caches.match(address, { cacheName: name }));
    return /<title>([^<]*)/.exec((await held?.text()) ?? '')?.[1] ?? '';
  }, path);
}
