import { expect, type Page, test } from '@playwright/test';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import { debrief } from '../src/simulator/debrief.ts';
import { watchShifts } from './learning.ts';
import {
  act,
  appearance,
  begin,
  demandAccessible,
  open,
  openDebrief,
  playThrough,
  ready,
  type Stage,
  wrapUp,
} from './playing.ts';
import { watchPage } from './watchPage.ts';

function modelOf({ scenario }: Stage): readonly PlayEvent[] {
  return scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
}

async function goOn({ page, t }: Stage): Promise<void> {
  await page.getByRole('button', { name: t('desk.attempts.resume') }).click();
  await expect(page.locator('.desk')).toBeVisible();
}

test('an attempt goes on after a reload', async ({ page, baseURL }) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const stage = await open(page);
  await begin(stage, 'practice');
  for (const event of modelOf(stage).slice(0, 3)) await act(stage, event);
  const before = await appearance(stage);
  await page.reload();
  await ready(page);
  await demandAccessible(page);
  await goOn(stage);
  expect(await appearance(stage)).toEqual(before);
  demandQuiet();
});

test('an attempt killed after every single event is the same when it is opened again', async ({
  context,
}) => {
  test.setTimeout(120_000);
  let stage = await open(await context.newPage());
  await begin(stage, 'guided');
  const events = modelOf(stage);
  const replies = events.filter(({ type }) => type !== 'answer');
  for (const event of replies) {
    await act(stage, event);
    const before = await appearance(stage);
    await stage.page.close();
    stage = await open(await context.newPage());
    await goOn(stage);
    expect(await appearance(stage)).toEqual(before);
  }
  await wrapUp(stage, events);
  await expect(stage.page.getByRole('button', { name: stage.t('desk.toDebrief') })).toBeVisible();
  await stage.page.close();
  stage = await open(await context.newPage());
  await stage.page.getByRole('button', { name: stage.t('desk.attempts.debrief') }).click();
  await expect(stage.page.getByRole('heading', { level: 1 })).toHaveText(stage.t('debrief.passed'));
  await expect(stage.page.locator('.debrief-overall')).toContainText(
    String(debrief(stage.scenario, events)?.score.overall),
  );
});

test('one tab has the attempt; the other says so and can take over', async ({ context }) => {
  const first = await open(await context.newPage());
  await begin(first, 'practice');
  const [one, two, three] = modelOf(first);
  if (one === undefined || two === undefined || three === undefined) throw new Error('too short');
  await act(first, one);
  const second = await open(await context.newPage());
  await second.page.getByRole('button', { name: second.t('desk.attempts.resume') }).click();
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText(second.t('desk.elsewhere'));
  await expect(second.page.getByText(second.t('desk.elsewhere.held'))).toBeVisible();
  await demandAccessible(second.page);
  await second.page.getByRole('button', { name: second.t('desk.elsewhere.take') }).click();
  await expect(second.page.locator('.desk')).toBeVisible();
  await expect(first.page.getByText(first.t('desk.elsewhere.lost'))).toBeVisible();
  await act(second, two);
  await act(second, three);
  const before = await appearance(second);
  await first.page.getByRole('button', { name: first.t('desk.elsewhere.take') }).click();
  await expect(first.page.locator('.desk')).toBeVisible();
  await expect(second.page.getByText(second.t('desk.elsewhere.lost'))).toBeVisible();
  expect(await appearance(first)).toEqual(before);
});

test('a fork starts at its turn and its curve stands beside the first', async ({ page }) => {
  const stage = await open(page);
  const { t } = stage;
  await begin(stage, 'practice');
  await playThrough(stage, modelOf(stage));
  await openDebrief(stage);
  const turn = 3;
  await page
    .getByRole('article', { name: t('debrief.turn', { turn }) })
    .getByRole('button', { name: t('debrief.fork') })
    .click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(turn - 1);
  const told = debrief(stage.scenario, modelOf(stage));
  const rest = modelOf(stage).slice(told?.turns[turn - 1]?.event);
  await playThrough(stage, rest);
  await openDebrief(stage);
  await expect(page.getByText(t('debrief.curve.parent'))).toBeVisible();
  await expect(page.locator('.debrief-curve-parent')).toBeVisible();
  await expect(page.getByRole('table').last()).toContainText(t('desk.attempts.fork'));
  await demandAccessible(page);
});

test('a link is verified wherever it is opened, and an altered one is told', async ({
  page,
  browser,
  baseURL,
}) => {
  const stage = await open(page);
  const { t } = stage;
  await begin(stage, 'practice');
  await playThrough(stage, modelOf(stage));
  await openDebrief(stage);
  const link = await page.getByRole('textbox', { name: t('debrief.share.link') }).inputValue();
  const score = await page.locator('.debrief-overall strong').innerText();

  const stranger = await (await browser.newContext()).newPage();
  const demandQuiet = watchPage(stranger, baseURL ?? '');
  const shifts = await watchShifts(stranger);
  await visit(stranger, link);
  await expect(
    stranger.getByText(t('debrief.link.verified', { mode: t('desk.mode.practice') })),
  ).toBeVisible();
  await expect(stranger.locator('.debrief-overall strong')).toHaveText(score);
  // While the debrief is fetched, nothing comes up from below.
  expect(await shifts()).toBeLessThan(0.1);
  await demandAccessible(stranger);

  await visit(stranger, link.replace('mode=practice', 'mode=assessment'));
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(t('debrief.link.unverified'));
  await expect(stranger.getByText(t('debrief.link.altered'))).toBeVisible();
  await expect(stranger.locator('.debrief-overall')).toHaveCount(0);
  await demandAccessible(stranger);

  const [address = ''] = link.split('#');
  const [scene] = stage.scenario.scenes;
  const locked = stage.scenario.scenes.flatMap((one) =>
    one.replies.filter(({ needs }) => needs.length > 0).map(({ id }) => `${one.id}/${id}`),
  )[0];
  await visit(stranger, `${address}#events=${locked}`);
  await expect(stranger.getByText(t('debrief.link.impossible', { event: locked ?? '' }))).toBeVisible();
  await visit(stranger, `${address}#events=${scene?.id}/${scene?.replies[0]?.id}`);
  await stranger.getByRole('button', { name: t('debrief.link.play') }).click();
  await expect(stranger.locator('.desk-said-agent')).toHaveCount(1);
  demandQuiet();
});

/** Opens an address; the page stays where only its fragment differs from the present one. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

test('a scenario that has changed is never played wrongly', async ({ page }) => {
  const stage = await open(page);
  const { t } = stage;
  await begin(stage, 'practice');
  await act(stage, modelOf(stage)[0] ?? { type: 'undo' });
  await page.evaluate(async () => {
    const request = indexedDB.open('ramah-attempts');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const change = db.transaction('attempts', 'readwrite');
    const store = change.objectStore('attempts');
    const all = store.getAll();
    all.onsuccess = () => {
      for (const head of all.result) store.put({ ...head, hash: 'of-another-version' });
    };
    await new Promise((resolve) => {
      change.oncomplete = resolve;
    });
    db.close();
  });
  await page.reload();
  await ready(page);
  await expect(page.getByText(t('desk.attempts.changed'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('desk.attempts.resume') })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('desk.export') }).click();
  expect((await download).suggestedFilename()).toMatch(/^ramah-paket-terlambat-.*\.json$/);
});

test('where storage is refused, play goes on and the person is told', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const stage = await open(page);
  const { t } = stage;
  await expect(page.getByText(t('desk.unsaved'))).toBeVisible();
  await begin(stage, 'practice');
  await playThrough(stage, modelOf(stage));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t('desk.export') }).click();
  expect((await download).suggestedFilename()).toContain('.json');
  await openDebrief(stage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
});

test('where storage runs full in the middle, play goes on and the person is told', async ({ page }) => {
  const stage = await open(page);
  const { t } = stage;
  await begin(stage, 'practice');
  const [first, second, ...rest] = modelOf(stage);
  await act(stage, first ?? { type: 'undo' });
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await act(stage, second ?? { type: 'undo' });
  await expect(page.getByText(t('desk.unsaved'))).toBeVisible();
  await demandAccessible(page);
  await playThrough(stage, rest);
  await openDebrief(stage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
});
