import { expect, type Locator, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { idOf, keep, storedAttempt } from './keeping.ts';
import {
  begin,
  demandAccessible,
  open,
  openDebrief,
  playThrough,
  readScenario,
  ready,
  said,
  slug,
} from './playing.ts';
import { watchPage } from './watchPage.ts';

function modelOf({ model }: Scenario): readonly PlayEvent[] {
  return model.events.flatMap((text) => parseEvent(text) ?? []);
}

/** Seconds that the clock on the desk shows. */
async function secondsLeft(page: Page): Promise<number> {
  return Number(/\d+/.exec(await page.getByRole('timer').innerText())?.[0]);
}

/** Notes on the conversation that the customer has waited. */
function waits(page: Page): Locator {
  return page.locator('.desk-note');
}

test('a clock that is set back or forward changes neither the time left nor the patience', async ({
  page,
}) => {
  await page.clock.install();
  await begin(await open(page), 'assessment');
  const before = await secondsLeft(page);
  const now = await page.evaluate(() => Date.now());
  for (const days of [-3, 3]) {
    await page.clock.setSystemTime(now + days * 86_400_000);
    await page.clock.runFor(2000);
    const left = await secondsLeft(page);
    expect(left).toBeLessThanOrEqual(before);
    expect(left).toBeGreaterThan(before - 30);
    await expect(waits(page)).toHaveCount(0);
  }
  await page.locator('.desk-reply').first().click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
});

test('a device that slept through a turn costs one wait, and the customer is still there', async ({
  page,
}) => {
  await page.clock.install();
  const stage = await open(page);
  await begin(stage, 'assessment');
  await page.clock.fastForward('08:00:00');
  await expect(waits(page)).toHaveCount(1);
  await expect.poll(() => secondsLeft(page)).toBeGreaterThan(30);
  await expect(page.locator('.desk-ending')).toHaveCount(0);
  await page.locator('.desk-reply').first().click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
  await page.reload();
  await ready(page);
  await page.clock.fastForward('08:00:00');
  await page.getByRole('button', { name: stage.t('desk.attempts.resume') }).click();
  await expect(waits(page)).toHaveCount(1);
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
});

test('without scripts the briefing reads, and the page says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  for (const language of ['id', 'en'] as const) {
    const [t, scenario] = [translate(language), readScenario(language)];
    await page.goto(`${language === 'en' ? 'en/' : ''}scenarios/${slug}/`);
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
    const needs = page.locator('.desk-modes noscript p');
    await expect(needs).toBeVisible();
    await expect(needs).toHaveText(t('desk.noscript'));
    await expect(page.getByText(t('desk.late'))).toBeHidden();
    await expect(page.getByRole('button', { name: t('desk.begin') })).toBeDisabled();
    await page.getByRole('link', { name: t('desk.script'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
  }
  await context.close();
});

test('where scripts are blocked on the way, the page says so after a while', async ({ page }) => {
  const t = translate('id');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`scenarios/${slug}/`);
  await expect(page.getByText(t('desk.late'))).toBeHidden();
  await expect(page.getByRole('button', { name: t('desk.begin') })).toBeDisabled();
  await expect(page.getByText(t('desk.late'))).toBeVisible({ timeout: 20_000 });
  await demandAccessible(page);
});

test('a scenario that was withdrawn leaves its attempts in the records, and no link to it', async ({
  page,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const t = translate('id');
  const gone = { scenario: 'sudah-ditarik', title: 'Skenario yang ditarik' };
  const [done, begun] = [storedAttempt(idOf(1), gone), storedAttempt(idOf(2), gone)];
  await page.goto('progress/');
  await ready(page);
  const unfinished = begun.attempts.map(({ finishedAt: _, result: __, ...head }) => head);
  await keep(page, {
    attempts: [...done.attempts, ...unfinished],
    events: [...done.events, ...begun.events],
  });
  await page.evaluate(() => localStorage.setItem('ramah.used', ''));
  for (const path of ['progress/', 'records/', 'scenarios/', '']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('a[href*="sudah-ditarik"]')).toHaveCount(0);
  }
  await page.goto('records/');
  const kept = page.getByRole('region', { name: t('records.kept') });
  await expect(kept.getByRole('definition').first()).toHaveText('2');
  demandQuiet();
  const answer = await page.goto('scenarios/sudah-ditarik/#attempt=x');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: t('site.notFound.title') })).toBeVisible();
});

test('a connection that is cut before the debrief loses nothing, and it is fetched when asked again', async ({
  page,
  context,
}) => {
  const stage = await open(page);
  const { t, scenario } = stage;
  await begin(stage, 'practice');
  await context.setOffline(true);
  await playThrough(stage, modelOf(scenario));
  await page.getByRole('button', { name: t('desk.toDebrief') }).click();
  await expect(page.getByText(t('desk.part.failed'))).toBeVisible();
  await demandAccessible(page);
  await page.getByRole('button', { name: t('desk.part.retry') }).click();
  await expect(page.getByText(t('desk.part.failed'))).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: t('desk.part.retry') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
});

test('at 400 % zoom everything is reached by scrolling down alone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const stage = await open(page);
  const demandNarrow = async () => {
    const { wide, narrow } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      narrow: document.documentElement.clientWidth,
    }));
    expect(wide).toBe(narrow);
  };
  await demandNarrow();
  await begin(stage, 'guided');
  await demandNarrow();
  await playThrough(stage, modelOf(stage.scenario));
  await demandNarrow();
  await openDebrief(stage);
  await demandNarrow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stage.t('debrief.passed'));
});

/** What can be pressed and is smaller than 24 by 24 CSS pixels; links in a line of text may be. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.desk-root :is(button, a, input, select, summary)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => one.closest('p, li > span, .desk-entry-text') === null || one.matches('button'))
      .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`),
  );
}

test('everything that is pressed is at least 24 pixels wide and high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const stage = await open(page, 'id', 'tagihan-ganda');
  expect(await smallTargets(page)).toEqual([]);
  await begin(stage, 'assessment');
  expect(await smallTargets(page)).toEqual([]);
  await playThrough(stage, modelOf(stage.scenario));
  expect(await smallTargets(page)).toEqual([]);
  await openDebrief(stage);
  expect(await smallTargets(page)).toEqual([]);
});

test('Tab goes through the desk in the order in which it is read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const stage = await open(page);
  await begin(stage, 'practice');
  const order: string[] = [];
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const places = ['.desk-scroll', '.desk-replies', '.desk-records', '.desk-knowledge', '.desk-root'];
      return places.find((one) => document.activeElement?.closest(one)) ?? '';
    });
    if (place !== '' && place !== order.at(-1)) order.push(place);
  }
  expect(order.filter((place) => place !== '.desk-root')).toEqual([
    '.desk-scroll',
    '.desk-replies',
    '.desk-records',
    '.desk-knowledge',
  ]);
  await expect(said(page)).not.toHaveCount(0);
});

test('in forced colours the mood is still told by face and word, and choices by their borders', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const stage = await open(page);
  const chosen = page.locator('.desk-choice label', { has: page.getByRole('radio', { checked: true }) });
  const other = page
    .locator('.desk-choice label', { has: page.getByRole('radio', { checked: false }) })
    .first();
  const look = (label: Locator) =>
    label.evaluate((one) => {
      const { borderColor, borderWidth, outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(one);
      return [borderColor, borderWidth, outlineStyle, outlineWidth, backgroundColor].join(' ');
    });
  expect(await look(chosen)).not.toBe(await look(other));
  await begin(stage, 'practice');
  const mood = page.locator('.desk-bar .desk-mood');
  await expect(mood).toContainText(/\p{L}/u);
  await expect(mood.locator('svg').first()).toBeVisible();
  await demandAccessible(page);
});
