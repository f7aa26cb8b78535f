import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { parseEvent } from '../src/model/event.ts';
import { idOf, keep, kept, sari, storedAttempt } from './keeping.ts';
import { act, begin, demandAccessible, open, ready } from './playing.ts';
import { answer, openStudy, startSession } from './studying.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');

/** Runs in the page before its scripts: opening storage throws, or fails later with an error of this name. */
function failToOpen(name: string): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (database: string) {
    if (name === 'SecurityError') throw new DOMException('refused', name);
    const request = open.call(this, `${database}-beside`);
    const fail = (event: Event) => {
      event.stopImmediatePropagation();
      Object.defineProperty(request, 'error', { value: new DOMException('broken', name) });
      request.dispatchEvent(new Event('error'));
    };
    request.addEventListener('success', fail, { once: true });
    return request;
  };
}

/** Makes the database one of a later version of the site, or damages it. */
async function openLater(page: Page): Promise<void> {
  await page.goto('records/');
  await ready(page);
  await keep(page, storedAttempt(idOf(1)));
  await page.goto('about/');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ramah-attempts', 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
}

const pages = ['', 'progress/', 'records/', 'study/', 'scenarios/'];
const faults = [
  ['SecurityError', 'denied'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'damaged'],
] as const;

for (const [name, fault] of faults) {
  test(`storage that fails with ${name} is told on every page that needs it`, async ({ page, baseURL }) => {
    test.setTimeout(240_000);
    const demandQuiet = watchPage(page, baseURL ?? '');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(failToOpen, name);
    for (const language of ['id', 'en'] as const) {
      for (const address of pages) {
        await page.goto(`${language === 'en' ? 'en/' : ''}${address}`);
        await expect(page.getByText(translate(language)(`storage.${fault}`))).toBeVisible();
        if (fault === 'denied') await demandAccessible(page);
      }
    }
    demandQuiet();
  });
}

test('records of a later version of the site are told as such, and stay', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLater(page);
  for (const address of pages) {
    await page.goto(address);
    await expect(page.getByText(t('storage.newer'))).toBeVisible();
  }
  await page.goto('about/');
  expect((await kept(page)).attempts).toHaveLength(1);
});

test('without storage the trainer reads files, and a conversation is played and taken along', async ({
  page,
}) => {
  await page.addInitScript(failToOpen, 'UnknownError');
  await page.goto('trainer/');
  await page.getByRole('button', { name: t('trainer.empty.trySample') }).click();
  await expect(page.getByRole('table').first()).toBeVisible();

  const stage = await open(page);
  await begin(stage, 'practice');
  const [first] = stage.scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  if (first !== undefined) await act(stage, first);
  await expect(page.getByText(t('desk.unsaved'))).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t('desk.export') }).click();
  const text = await readFile(await (await coming).path(), 'utf8');
  expect(JSON.parse(text).attempts[0].events.length).toBeGreaterThan(0);
});

test('damaged attempts and records of an unknown version are counted, kept, and hide no other', async ({
  page,
}) => {
  await page.goto('records/');
  await ready(page);
  const sound = storedAttempt(idOf(1));
  const [gap] = storedAttempt(idOf(2)).attempts;
  const [later] = storedAttempt(idOf(3), { version: 7, novel: true }).attempts;
  await keep(page, {
    attempts: [...sound.attempts, ...(gap ? [gap] : []), ...(later ? [later] : [])],
    events: [...sound.events, { attempt: idOf(2), index: 4, at: 5, event: 'nudge' }],
    reviews: [{ version: 9, item: 'skills/empati/q/lama', at: 1 }],
  });
  const before = await kept(page);
  await page.reload();
  await ready(page);
  await expect(page.getByText(t('records.unreadable', { count: 3 }))).toBeVisible();
  await expect(page.locator('.records-counts dd').first()).toHaveText('1');
  await page.goto('progress/');
  await ready(page);
  await expect(page.getByRole('heading', { name: t('progress.scenarios') })).toBeVisible();
  const stage = await open(page);
  await expect(page.getByText(t('desk.attempts.unreadable', { count: 2 }))).toBeVisible();
  await begin(stage, 'practice');
  const study = await openStudy(page);
  await startSession(study);
  const [question] = study.set.questions;
  if (question !== undefined) await answer(study, question, 'right');
  const after = await kept(page);
  for (const name of ['attempts', 'events', 'reviews']) {
    expect(after[name]).toEqual(expect.arrayContaining([...(before[name] ?? [])]));
  }
});

test('a conversation goes on when storage runs full in its middle, and is kept when there is room again', async ({
  page,
}) => {
  const stage = await open(page);
  await begin(stage, 'practice');
  const events = stage.scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  const [one, two, three] = events;
  if (one === undefined || two === undefined || three === undefined) throw new Error('too short');
  await act(stage, one);
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (value: unknown) {
      if (!document.documentElement.dataset.room) throw new DOMException('full', 'QuotaExceededError');
      return add.call(this, value);
    };
  });
  await act(stage, two);
  await expect(page.getByText(t('desk.unsaved'))).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.room = 'yes';
  });
  await act(stage, three);
  await expect(page.getByText(t('desk.unsaved'))).toHaveCount(0);
  expect((await kept(page)).events).toHaveLength(3);
});

test('two tabs: what one brings in and the other deletes is told right in both', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) {
    await page.goto('records/');
    await ready(page);
  }
  await keep(first, {
    ...storedAttempt(idOf(1), { profile: sari }),
    profiles: [{ version: 1, id: sari, name: 'Sari', createdAt: '2026-11-20T10:00:00.000Z' }],
    settings: [{ name: 'active-profile', value: sari }],
  });
  await first.reload();
  await ready(first);
  const coming = first.waitForEvent('download');
  await first.getByRole('button', { name: t('records.take.own'), exact: true }).click();
  const file = await (await coming).path();

  await second.reload();
  await ready(second);
  await second.getByRole('button', { name: t('records.remove.all') }).click();
  await second.getByLabel(t('records.remove.type', { word: 'hapus' })).fill('hapus');
  await second.getByRole('button', { name: t('records.remove.confirm') }).click();
  await expect(second.getByText(t('records.remove.done'))).toBeVisible();

  await first.getByLabel(t('records.bring.file')).setInputFiles(file);
  await first.getByRole('button', { name: t('records.close') }).waitFor();
  await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(first.getByText(t('records.kept.empty'))).toBeVisible();
  await first.getByLabel(t('records.bring.file')).setInputFiles(file);
  await first.getByRole('button', { name: t('records.bring.merge') }).click();
  await expect(first.getByText(t('records.bring.done', { count: 2 }))).toBeVisible();
  await second.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(second.getByRole('heading', { name: t('records.who') })).toBeVisible();
  expect((await kept(second)).attempts).toHaveLength(1);
});

test('a page that is open makes way for a later version of the database, says so, and loses nothing', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto('records/');
  await ready(page);
  await openLater(await context.newPage());
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText(t('storage.newer'))).toBeVisible();
  expect((await kept(page)).attempts).toHaveLength(1);
});

test('an attempt that another tab deletes while it is played is written again whole', async ({ context }) => {
  const stage = await open(await context.newPage());
  await begin(stage, 'practice');
  const [one, two] = stage.scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
  if (one === undefined || two === undefined) throw new Error('too short');
  await act(stage, one);
  const other = await context.newPage();
  await other.goto('records/');
  await ready(other);
  await other.getByRole('button', { name: t('records.remove.all') }).click();
  await other.getByLabel(t('records.remove.type', { word: 'hapus' })).fill('hapus');
  await other.getByRole('button', { name: t('records.remove.confirm') }).click();
  await expect(other.getByText(t('records.remove.done'))).toBeVisible();
  await act(stage, two);
  await expect.poll(async () => (await kept(other)).attempts?.length).toBe(1);
  expect((await kept(other)).events).toHaveLength(2);
});
