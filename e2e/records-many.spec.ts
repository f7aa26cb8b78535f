import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { keepMany } from './manyAttempts.ts';
import { ready } from './playing.ts';

const t = translate('id');
const count = 10_000;

/** Runs in the page before its scripts: counts what is asked of storage, and notes how long the page was held up at most. */
function watchStorage(): void {
  const { dataset } = document.createElement('p');
  Object.assign(globalThis, { storageUse: dataset });
  dataset.requests = '0';
  dataset.longest = '0';
  for (const name of ['get', 'getAll', 'openCursor', 'count'] as const) {
    for (const { prototype } of [IDBObjectStore, IDBIndex]) {
      const asked: unknown = Reflect.get(prototype, name);
      if (typeof asked !== 'function') continue;
      Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
        dataset.requests = String(Number(dataset.requests) + 1);
        return Reflect.apply(asked, this, given);
      });
    }
  }
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      dataset.longest = String(Math.max(Number(dataset.longest), Math.round(duration)));
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: a timer without a time, such as that between two steps of a work, takes as long as on a busy machine. */
function lengthenPauses(): void {
  const { setTimeout: usual } = globalThis;
  Object.assign(globalThis, { setTimeout: (call: () => void, delay = 500) => usual(call, delay) });
}

/** Forgets how long the page was held up so far. */
async function startAnew(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(Reflect.get(globalThis, 'storageUse'), { longest: '0' }));
}

async function use(page: Page): Promise<{ requests: number; longest: number }> {
  return page.evaluate(() => {
    const { requests, longest }: Record<string, string> = Reflect.get(globalThis, 'storageUse');
    return { requests: Number(requests), longest: Number(longest) };
  });
}

/** Requests that a page may make, however many attempts there are; one for each attempt would be 10,000. */
const mostRequests = 130;
/** Milliseconds; several times what a slow machine takes. */
const longestTask = 1_000;
/** The same while a file is written, which pauses every 25 ms, or read by a worker: below 60 on an idle machine. */
const longestStep = 500;

test('ten thousand attempts: no page asks for each of them, none is held up', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('records/');
  await ready(page);
  await keepMany(page, count);
  await page.evaluate(() => localStorage.setItem('ramah.used', ''));
  await page.addInitScript(watchStorage);
  const pages = [
    ['', '[data-returning][aria-busy="false"]'],
    ['progress/', '[data-ready="true"]'],
    ['records/', '[data-ready="true"]'],
    ['scenarios/', '[data-next]:not([hidden])'],
    ['paths/minggu-pertama/', '[data-path] [data-slot="rule"]'],
    ['scenarios/paket-terlambat/', '.desk-attempts'],
  ] as const;
  for (const [address, sign] of pages) {
    await page.goto(address);
    await expect(page.locator(sign).first()).toBeVisible({ timeout: 30_000 });
    const { requests, longest } = await use(page);
    expect([address, requests <= mostRequests && longest <= longestTask, requests, longest]).toEqual([
      address,
      true,
      requests,
      longest,
    ]);
  }
  await page
    .getByRole('button', { name: t('desk.attempts.debrief') })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: t('debrief.attempts'), exact: true })).toBeVisible();
  await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(21);
  expect((await use(page)).longest).toBeLessThan(longestTask);

  await page.goto('records/');
  await expect(page.locator('.records-counts dd').first()).toHaveText('10.000', { timeout: 30_000 });
  await startAnew(page);
  const coming = page.waitForEvent('download');
  const take = page.getByRole('button', { name: t('records.take.own'), exact: true });
  await take.click();
  const file = await (await coming).path();
  await demandShort(page, 'the file was written');

  await page.evaluate(lengthenPauses);
  await take.click();
  await expect(page.getByRole('progressbar', { name: t('records.take.writing') })).toBeVisible();
  await page.getByRole('button', { name: t('records.cancel') }).click();
  await expect(page.getByText(t('records.take.cancelled'))).toBeVisible();

  await startAnew(page);
  await page.getByLabel(t('records.bring.file')).setInputFiles(file);
  await expect(page.getByRole('button', { name: t('records.close') })).toBeVisible({ timeout: 30_000 });
  await demandShort(page, 'the file was compared with what is kept');
});

test('ten thousand attempts are taken in whole or not at all, and hold up no page', async ({
  page,
  browser,
}, testInfo) => {
  test.setTimeout(240_000);
  await page.goto('records/');
  await ready(page);
  await keepMany(page, count);
  await page.reload();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t('records.take.own'), exact: true }).click();
  const file = testInfo.outputPath('many.json');
  await (await coming).saveAs(file);

  const other = await browser.newPage({ serviceWorkers: 'block' });
  await other.addInitScript(watchStorage);
  await other.goto(new URL('/records/', page.url()).href);
  await ready(other);
  await startAnew(other);
  await other.getByLabel(t('records.bring.file')).setInputFiles(file);
  const merge = other.getByRole('button', { name: t('records.bring.merge') });
  await expect(merge).toBeVisible({ timeout: 30_000 });
  await demandShort(other, 'the file was read');
  await merge.click();
  const progress = other.getByRole('progressbar', { name: t('records.bring.merging') });
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(count / 10);
  await other.getByRole('button', { name: t('records.cancel') }).dispatchEvent('click');
  await expect(other.getByText(t('records.bring.cancelled'))).toBeVisible();
  await other.reload();
  await ready(other);
  await expect(other.getByText(t('records.kept.empty'))).toBeVisible();

  await startAnew(other);
  await other.getByLabel(t('records.bring.file')).setInputFiles(file);
  await merge.click({ timeout: 30_000 });
  await expect(other.getByText(t('records.bring.done', { count }))).toBeVisible({ timeout: 120_000 });
  await expect(other.locator('.records-counts dd').first()).toHaveText('10.000');
  await demandShort(other, 'the file was taken in');

  await other.goto(new URL('/trainer/', page.url()).href);
  await ready(other);
  await startAnew(other);
  await other.getByLabel(t('trainer.intake.choose')).setInputFiles(file);
  await expect(other.getByRole('navigation', { name: t('trainer.views') })).toBeVisible({ timeout: 60_000 });
  await demandShort(other, "the trainer's page read the file");
  await other.close();
});

/** Says how long the page was held up at most since it started anew, and demands that it was short. */
async function demandShort(page: Page, what: string): Promise<void> {
  const { longest } = await use(page);
  console.log(`longest task while ${what}: ${longest} ms`);
  expect(longest).toBeLessThan(longestStep);
}
