import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { idOf, keep, kept, sari, storedAttempt, tono } from './keeping.ts';
import { begin, demandAccessible, open, ready } from './playing.ts';

const t = translate('id');

async function openRecords(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('records/');
  await ready(page);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function addPerson(page: Page, button: string, name: string, pin = ''): Promise<void> {
  await press(page, button);
  await page.getByLabel(t('records.who.name')).fill(name);
  await page.getByLabel(t('records.who.pin')).fill(pin);
  await demandAccessible(page);
  await press(page, t('records.who.save'));
  await expect(page.locator('.records-person')).toContainText(name);
}

function count(page: Page, kind: 'attempts' | 'reviews') {
  return page.locator('.records-counts > div', { hasText: t(`records.kind.${kind}`) }).locator('dd');
}

test('two people on one device have each their own records, and a PIN is asked for', async ({ page }) => {
  await openRecords(page);
  await keep(page, storedAttempt(idOf(1)));
  await page.reload();
  await ready(page);
  await addPerson(page, t('records.who.new'), 'Sari', '2468');
  await expect(page.getByText(t('records.adopt', { count: 1 }))).toBeVisible();
  await press(page, t('records.adopt.yes'));
  await expect(count(page, 'attempts')).toHaveText('1');

  await addPerson(page, t('records.who.another'), 'Tono');
  await expect(page.getByText(t('records.kept.empty'))).toBeVisible();
  const stage = await open(page);
  await expect(page.getByRole('heading', { name: t('desk.attempts'), exact: true })).toHaveCount(0);
  await begin(stage, 'practice');
  await openRecords(page);
  await expect(count(page, 'attempts')).toHaveText('1');

  await press(page, t('records.who.switch'));
  await press(page, 'Sari');
  const pin = page.getByLabel(t('records.who.pinOf', { name: 'Sari' }));
  await pin.fill('1111');
  await press(page, t('records.who.open'));
  await expect(page.getByText(t('records.who.pinWrong'))).toBeVisible();
  await demandAccessible(page);
  await pin.fill('2468');
  await press(page, t('records.who.open'));
  await expect(page.locator('.records-person')).toContainText('Sari');
  expect(JSON.stringify(await kept(page))).not.toContain('2468');
});

test('finishing on a shared device gives the person their file and clears only their records', async ({
  page,
}) => {
  await openRecords(page);
  const profile = { version: 1, createdAt: '2026-11-20T10:00:00.000Z' };
  const mine = storedAttempt(idOf(1), { profile: sari });
  const others = storedAttempt(idOf(2), { profile: tono });
  await keep(page, {
    attempts: [...mine.attempts, ...others.attempts],
    events: [...mine.events, ...others.events],
    profiles: [
      { ...profile, id: sari, name: 'Sari' },
      { ...profile, id: tono, name: 'Tono' },
    ],
    settings: [{ name: 'active-profile', value: sari }],
  });
  await page.reload();
  await ready(page);
  await press(page, t('records.finish'));
  await expect(page.getByRole('button', { name: t('records.finish.clear') })).toHaveCount(0);
  const coming = page.waitForEvent('download');
  await press(page, t('records.finish.download'));
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^ramah-sari-.*\.json$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(idOf(1));
  expect(text).not.toContain(idOf(2));
  await demandAccessible(page);
  await press(page, t('records.finish.clear'));
  await expect(page.getByText(t('records.who.choose'))).toBeVisible();
  const left = await kept(page);
  expect(left.attempts).toEqual(others.attempts);
  expect(left.events).toEqual(others.events);
  expect(left.profiles).toHaveLength(1);
});

test('what nobody’s records say of an entry gives way to a later word of the person who takes them over', async ({
  page,
}) => {
  await openRecords(page);
  await addPerson(page, t('records.who.new'), 'Sari');
  const { profiles = [] } = await kept(page);
  const [profile] = profiles.map((one) => String(Reflect.get(Object(one), 'id')));
  const word = { version: 1, entry: 'skills/empati', isHelpful: false, at: '2026-11-20T10:00:00.000Z' };
  const own = { ...word, profile, isHelpful: true, at: '2026-11-21T10:00:00.000Z' };
  const other = { ...word, entry: 'skills/persuasi' };
  await keep(page, { opinions: [{ ...word, profile: '' }, { ...other, profile: '' }, own] });
  await page.reload();
  await ready(page);
  await expect(page.getByText(t('records.adopt', { count: 2 }))).toBeVisible();
  await press(page, t('records.adopt.yes'));
  await expect.poll(async () => (await kept(page)).opinions).toEqual([own, { ...other, profile }]);
});
