import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { idOf, keep, kept, sari, storedAttempt } from './keeping.ts';
import { demandAccessible, ready } from './playing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');

async function openRecords(page: Page, language: 'id' | 'en' = 'id'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${language === 'en' ? 'en/' : ''}records/`);
  await ready(page);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await press(page, button);
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function bring(page: Page, text: string): Promise<void> {
  await page
    .getByLabel(t('records.bring.file'))
    .setInputFiles({ name: 'catatan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('everything is taken along, deleted, and brought in again as it was', async ({ page, baseURL }) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  await openRecords(page);
  await expect(page.getByText(t('records.kept.empty'))).toBeVisible();
  await demandAccessible(page);
  await keep(page, {
    ...storedAttempt(idOf(1)),
    reviews: [{ version: 1, item: 'skills/empati/q/lama', at: 1_000, rating: 'good' }],
    readings: [{ version: 1, profile: '', entry: 'skills/empati', at: '2026-11-20T10:00:00.000Z' }],
    opinions: [
      { version: 1, profile: '', entry: 'skills/empati', isHelpful: true, at: '2026-11-20T10:00:00.000Z' },
    ],
  });
  const before = await kept(page);
  await page.reload();
  await ready(page);
  const file = await download(page, t('records.take.own'));
  expect(file.name).toMatch(/^ramah-\d{4}-\d\d-\d\d\.json$/);

  await press(page, t('records.remove.all'));
  const confirm = page.getByRole('button', { name: t('records.remove.confirm') });
  await expect(confirm).toBeDisabled();
  await page.getByLabel(t('records.remove.type', { word: 'hapus' })).fill('Hapus');
  await demandAccessible(page);
  await confirm.click();
  await expect(page.getByText(t('records.remove.done'))).toBeVisible();
  for (const all of Object.values(await kept(page))) expect(all).toEqual([]);

  await bring(page, file.text);
  await expect(page.getByText(t('records.bring.found', { name: 'catatan.json' }))).toBeVisible();
  await demandAccessible(page);
  expect((await kept(page)).attempts).toEqual([]);
  await press(page, t('records.bring.merge'));
  await expect(page.getByText(t('records.bring.done', { count: 4 }))).toBeVisible();
  expect(await kept(page)).toEqual(before);

  await bring(page, file.text);
  await expect(page.getByRole('button', { name: t('records.close') })).toBeVisible();
  await expect(page.getByRole('button', { name: t('records.bring.merge') })).toHaveCount(0);
  demandQuiet();
});

test('a file that is none is refused, a hostile one runs nothing, and nothing changes', async ({
  page,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  await openRecords(page);
  await keep(page, storedAttempt(idOf(1)));
  const before = await kept(page);
  const refusals = [
    ['not JSON', 'not-json'],
    ['{"other": 1}', 'not-ramah'],
    ['{"ramah": 9}', 'newer'],
    ['{"ramah": 2, "attempts": {}}', 'damaged'],
  ] as const;
  for (const [text, reason] of refusals) {
    await bring(page, text);
    await expect(page.getByText(t(`records.refused.${reason}`))).toBeVisible();
  }
  expect(await kept(page)).toEqual(before);

  const name = '<img src=x onerror="globalThis.isHacked = true">';
  const list = { reviews: [], acknowledgements: [], opinions: [], readings: [], assignments: [] };
  const profile = { version: 1, id: sari, name, createdAt: '2026-11-20T10:00:00.000Z' };
  const [head] = storedAttempt(idOf(2), { profile: sari, title: name }).attempts;
  await bring(
    page,
    JSON.stringify({
      ramah: 2,
      exportedAt: '2026-11-20T10:00:00.000Z',
      profile,
      attempts: [
        { head, events: [] },
        { head: {}, events: [] },
      ],
      ...list,
    }),
  );
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.getByText(t('records.bring.unreadable', { count: 1 }))).toBeVisible();
  await press(page, t('records.bring.merge'));
  await expect(page.getByText(t('records.bring.done', { count: 2 }))).toBeVisible();
  await press(page, t('records.who.switch'));
  await press(page, name);
  await expect(page.locator('.records-person')).toContainText(name);
  expect(await page.evaluate(() => 'isHacked' in globalThis)).toBe(false);
  demandQuiet();
});

test('tables for spreadsheets hold the rows and no formula', async ({ page }) => {
  await openRecords(page);
  await keep(page, {
    ...storedAttempt(idOf(1), { title: '=HYPERLINK("http://x")' }),
    reviews: [{ version: 1, item: 'skills/empati/q/lama', at: 1_000, rating: 'good' }],
  });
  await page.reload();
  await ready(page);
  const attempts = await download(page, t('records.take.attempts'));
  expect(attempts.name).toMatch(/^ramah-percobaan-.*\.csv$/);
  expect(attempts.text).toContain(`"'=HYPERLINK(""http://x"")"`);
  const reviews = await download(page, t('records.take.reviews'));
  expect(reviews.text).toContain('skills/empati/q/lama;1970-01-01T00:00:01.000Z;good');
});

test('what can not be read is told, kept, and mended by a copy', async ({ page }) => {
  await openRecords(page);
  await keep(page, storedAttempt(idOf(1)));
  await page.reload();
  await ready(page);
  const copy = await download(page, t('records.take.own'));
  await keep(page, { attempts: [{ id: idOf(1), version: 1 }], reviews: [{ item: 'x', at: 1 }] });
  await page.reload();
  await expect(page.getByText(t('records.unreadable', { count: 2 }))).toBeVisible();
  expect((await kept(page)).reviews).toHaveLength(1);
  await bring(page, copy.text);
  await press(page, t('records.bring.merge'));
  await expect(page.getByText(t('records.unreadable', { count: 1 }))).toBeVisible();
});

test('where storage is refused the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openRecords(page);
  await expect(page.getByText(t('storage.denied'))).toBeVisible();
  await demandAccessible(page);
});

test('where storage runs full while a file is taken in, nothing of it is written', async ({ page }) => {
  await openRecords(page);
  await keep(page, storedAttempt(idOf(1)));
  await page.reload();
  await ready(page);
  const file = await download(page, t('records.take.own'));
  await press(page, t('records.remove.all'));
  await page.getByLabel(t('records.remove.type', { word: 'hapus' })).fill('hapus');
  await press(page, t('records.remove.confirm'));
  await expect(page.getByText(t('records.remove.done'))).toBeVisible();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value: unknown) {
      if (this.name === 'events') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    };
  });
  await bring(page, file.text);
  await press(page, t('records.bring.merge'));
  await expect(page.getByText(t('records.failed'))).toBeVisible();
  expect((await kept(page)).attempts).toEqual([]);
});
