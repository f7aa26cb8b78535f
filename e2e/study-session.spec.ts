import { expect, type Page, test } from '@playwright/test';
import { keep, sari } from './keeping.ts';
import { recordsIn } from './learning.ts';
import { demandAccessible } from './playing.ts';
import { answer, goOn, openStudy, ready, startSession } from './studying.ts';
import { watchPage } from './watchPage.ts';

test('a session goes on after a reload with the next question, and what was wrong comes back', async ({
  page,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const study = await openStudy(page);
  const [first, second] = study.set.questions;
  if (first === undefined || second === undefined) throw new Error('too few questions');
  const count = study.set.questions.length + study.set.cards.length;
  await startSession(study);
  await answer(study, first, 'wrong');
  await expect.poll(async () => (await recordsIn(page, 'settings')).length).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: second.ask })).toBeVisible();
  await answer(study, second, 'right');
  await goOn(study);
  await expect.poll(() => leftIn(page)).toBe(count - 1);
  const third = await page.locator('.study-card h2').innerText();
  await page.goto('study/');
  await ready(page);
  await expect(page.locator('#study-shaky')).toBeVisible();
  await demandAccessible(page);
  await page.goto('study/skills/empati/');
  await ready(page);
  await page.getByRole('button', { name: study.t('study.goOnSession', { count: count - 1 }) }).click();
  await expect(page.locator('.study-card h2')).toHaveText(third);
  await page.getByRole('button', { name: study.t('study.end') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(study.t('study.summary'));
  await expect.poll(() => leftIn(page)).toBeUndefined();
  await page.goto('study/skills/empati/');
  await ready(page);
  await expect(page.getByRole('button', { name: study.t('study.start') })).toBeVisible();
  await expect(page.getByRole('button', { name: /Lanjutkan sesi/ })).toHaveCount(0);
  demandQuiet();
});

test('a page that stays open overnight says in the morning what is due', async ({ page }) => {
  await page.clock.install();
  const study = await openStudy(page);
  const { t, set } = study;
  const [first] = set.questions;
  if (first === undefined) throw new Error('too few questions');
  await startSession(study);
  await answer(study, first, 'wrong');
  await page.getByRole('button', { name: t('study.end') }).click();
  await page.getByRole('button', { name: t('study.back') }).click();
  await expect(page.getByRole('heading', { name: t('study.newNow', { count: 1 }) })).toHaveCount(0);
  const fresh = set.questions.length + set.cards.length - 1;
  await expect(page.getByRole('heading', { name: t('study.newNow', { count: fresh }) })).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 3 * 86_400_000);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByRole('heading', { name: t('study.bothNow', { count: 1, fresh }) })).toBeVisible();
});

test('whoever takes over the device meets their own study page, also out of the history', async ({
  page,
}) => {
  const study = await openStudy(page);
  const { t, set } = study;
  const [first] = set.questions;
  if (first === undefined) throw new Error('too few questions');
  await startSession(study);
  await answer(study, first, 'right');
  await page.getByRole('button', { name: t('study.end') }).click();
  await page.getByRole('button', { name: t('study.back') }).click();
  const count = set.questions.length + set.cards.length;
  await keep(page, {
    profiles: [{ version: 1, id: sari, name: 'Sari', createdAt: '2026-11-20T10:00:00.000Z' }],
    settings: [{ name: 'active-profile', value: sari }],
  });
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByRole('heading', { name: t('study.newNow', { count }) })).toBeVisible();
});

/** Items left of the session that is kept; undefined where none is. */
async function leftIn(page: Page): Promise<number | undefined> {
  const [row] = await recordsIn(page, 'settings');
  const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
  const queue = typeof value === 'object' && value !== null && 'queue' in value ? value.queue : undefined;
  return Array.isArray(queue) ? queue.length : undefined;
}
