import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { idOf, keep, kept } from './keeping.ts';
import { keepMany } from './manyAttempts.ts';
import { demandAccessible, open, ready } from './playing.ts';

for (const language of ['id', 'en'] as const) {
  const t = translate(language);
  const root = language === 'en' ? 'en/' : '';

  test(`${language}: skills that showed in conversations are told from their events`, async ({ page }) => {
    await page.goto(`${root}records/`);
    await ready(page);
    await keepMany(page, 28);
    await page.goto(`${root}progress/`);
    await expect(page.getByRole('heading', { name: t('progress.played') })).toBeVisible();
    await demandAccessible(page);
  });

  test(`${language}: statements that a server refused are listed, sent again when asked, and taken along`, async ({
    page,
  }) => {
    await page.goto(`${root}records/`);
    await ready(page);
    const item = {
      version: 1,
      destination: 'https://lrs.example/xapi/',
      at: '2026-11-20T10:00:00.000Z',
      statement: { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } },
    };
    await keep(page, {
      outbox: [
        { ...item, id: idOf(1), state: 'waiting' },
        { ...item, id: idOf(2), state: 'quarantined', reason: '400 no such activity' },
      ],
    });
    await page.reload();
    await expect(page.getByText('400 no such activity')).toBeVisible();
    await demandAccessible(page);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('records.sent.save') }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(JSON.parse(text)).toEqual([{ id: idOf(2), ...item.statement }]);
    await page.getByRole('button', { name: t('records.sent.again') }).click();
    await expect(page.getByText(t('records.sent.againDone'))).toBeVisible();
    expect((await kept(page)).outbox).toEqual([
      { ...item, id: idOf(1), state: 'waiting' },
      { ...item, id: idOf(2), state: 'waiting' },
    ]);
  });
}

test('after a finished attempt the browser is asked once to keep the records, and a refusal is told', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => {
      const asked = Number(localStorage.getItem('asked') ?? 0);
      localStorage.setItem('asked', String(asked + 1));
      return false;
    };
  });
  const t = translate('id');
  await page.goto('records/');
  await ready(page);
  await keepMany(page, 14);
  for (let visit = 0; visit < 2; visit += 1) {
    await open(page);
    await page
      .getByRole('button', { name: t('desk.attempts.debrief') })
      .first()
      .click();
    await expect(page.getByText(t('debrief.kept.temporary'))).toBeVisible();
  }
  await demandAccessible(page);
  expect(await page.evaluate(() => localStorage.getItem('asked'))).toBe('1');
  await page.getByRole('link', { name: t('debrief.kept.export') }).click();
  await expect(page.getByRole('button', { name: t('records.take.own'), exact: true })).toBeVisible();
});
