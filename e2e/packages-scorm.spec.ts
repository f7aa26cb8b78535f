import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import { plainText } from '../src/model/richText.ts';
import { faultsOf, kept, launch, loseCommits, openPlatform, type Platform } from './platform/openPlatform.ts';
import { eventsTo, readScenario } from './playing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');
const scenario = readScenario('id');
const model: readonly PlayEvent[] = scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
const names = {
  scorm12: {
    status: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    response: 'student_response',
    unfinished: 'incomplete',
  },
  scorm2004: {
    status: 'cmi.success_status',
    raw: 'cmi.score.raw',
    response: 'learner_response',
    unfinished: undefined,
  },
} as const;

/** The player, in the platform's frame or alone. */
type Player = Pick<FrameLocator, 'getByText' | 'getByRole' | 'locator'>;

test.describe.configure({ timeout: 180_000 });

async function begin(sco: Player, mode: 'guided' | 'practice' | 'assessment'): Promise<void> {
  await sco.getByText(t(`desk.mode.${mode}`), { exact: true }).click();
  await sco.getByRole('button', { name: t('desk.begin') }).click();
  await expect(sco.locator('.desk')).toBeVisible();
}

async function act(sco: Player, event: PlayEvent): Promise<void> {
  if (event.type === 'open') {
    const label = scenario.facts.find(({ id }) => id === event.fact)?.label ?? '';
    const record = sco.getByRole('region', { name: t('desk.records') }).getByRole('button', { name: label });
    await record.click();
    await expect(record).toHaveAttribute('aria-expanded', 'true');
  }
  if (event.type === 'reply') {
    const scene = scenario.scenes.find(({ id }) => id === event.scene);
    const text = plainText(scene?.replies.find(({ id }) => id === event.reply)?.text ?? []);
    const lines = sco.locator('.desk-log > li');
    const before = await lines.count();
    await sco.getByRole('button', { name: text }).click();
    await expect(lines).not.toHaveCount(before);
    await expect(sco.getByText(t('desk.replies.wait'))).toHaveCount(0);
  }
}

async function play(sco: Player, events: readonly PlayEvent[]): Promise<void> {
  for (const event of events) if (event.type !== 'answer') await act(sco, event);
  await sco.getByRole('button', { name: t('desk.toCase') }).click();
  for (const event of events) {
    if (event.type !== 'answer') continue;
    const question = scenario.case.find(({ id }) => id === event.question);
    const option = question?.options.find(({ id }) => id === event.option);
    const group = sco.getByRole('group', { name: question?.ask ?? '' });
    await group.getByRole('radio', { name: option?.text ?? '', exact: true }).check();
  }
  await sco.getByRole('button', { name: t('desk.case.save') }).click();
  await expect(sco.getByRole('button', { name: t('desk.toDebrief') })).toBeVisible();
}

async function onPlatform(
  kind: 'scorm12' | 'scorm2004',
  page: Page,
  task: (platform: Platform) => Promise<void>,
): Promise<void> {
  const platform = await openPlatform(kind);
  try {
    const demandQuiet = watchPage(page, platform.origin);
    await task(platform);
    demandQuiet();
    expect(await faultsOf(page)).toEqual([]);
  } finally {
    platform.close();
  }
}

for (const kind of ['scorm12', 'scorm2004'] as const) {
  const { status, raw, response, unfinished } = names[kind];

  test(`an assessment reaches the platform, and a later launch does not lower it (${kind})`, async ({
    page,
  }) => {
    await onPlatform(kind, page, async (platform) => {
      const sco = await launch(page, platform);
      await expect(
        sco.getByText(t('delivery.platform.told', { modes: t('desk.mode.assessment') })),
      ).toBeVisible();
      await begin(sco, 'assessment');
      for (const event of model.slice(0, 2)) await act(sco, event);
      expect((await kept(page))[status]).toBe(unfinished);
      const again = await launch(page, platform);
      await begin(again, 'assessment');
      await play(again, model);
      await expect.poll(async () => (await kept(page))[status]).toBe('passed');
      const data = await kept(page);
      expect(data[raw]).toBe('100');
      const responses = Object.keys(data).filter((element) => element.endsWith(response));
      expect(responses.length).toBeGreaterThanOrEqual(model.filter(({ type }) => type === 'reply').length);
      await again.getByRole('button', { name: t('desk.toDebrief') }).click();
      await expect(again.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));

      const worse = eventsTo(scenario, (_game, { state }) => state.hasWalkedOut);
      const third = await launch(page, platform);
      await begin(third, 'assessment');
      await play(third, worse);
      expect((await kept(page))[status]).toBe('passed');
      expect((await kept(page))[raw]).toBe('100');
    });
  });

  test(`in review nothing is written (${kind})`, async ({ page }) => {
    await onPlatform(kind, page, async (platform) => {
      await page.goto(`${platform.origin}/lms/empty.html`);
      await page.evaluate(() => localStorage.setItem('platform.mode', 'review'));
      const sco = await launch(page, platform);
      await expect(sco.getByText(t('delivery.platform.review'))).toBeVisible();
      await begin(sco, 'practice');
      await act(sco, model[0] ?? { type: 'nudge' });
      expect(await kept(page)).toEqual({});
    });
  });

  test(`an attempt goes on in another browser, from what the platform keeps (${kind})`, async ({
    page,
    browser,
  }) => {
    const platform = await openPlatform(kind);
    try {
      const sco = await launch(page, platform);
      await begin(sco, 'assessment');
      for (const event of model.slice(0, 3)) await act(sco, event);
      await expect.poll(async () => (await kept(page))['cmi.suspend_data'] ?? '').toContain('history');
      const server = await page.evaluate(() => localStorage.getItem('platform.server') ?? '');
      const said = await sco.locator('.desk-log > li').allInnerTexts();

      const context = await browser.newContext();
      const other = await context.newPage();
      await other.goto(`${platform.origin}/lms/empty.html`);
      await other.evaluate((data) => localStorage.setItem('platform.server', data), server);
      const resumed = await launch(other, platform);
      await resumed.getByRole('button', { name: t('desk.attempts.resume') }).click();
      await expect(resumed.locator('.desk')).toBeVisible();
      expect(await resumed.locator('.desk-log > li').allInnerTexts()).toEqual(said);
      await play(resumed, model.slice(3));
      await expect.poll(async () => (await kept(other))[status]).toBe('passed');
      expect(await faultsOf(other)).toEqual([]);
      const responses = Object.keys(await kept(other)).filter((element) => element.endsWith(response));
      expect(responses).toHaveLength(model.filter(({ type }) => type === 'reply').length);
      await context.close();
    } finally {
      platform.close();
    }
  });

  test(`what a platform lost although it said "true" is written again at the next launch (${kind})`, async ({
    page,
  }) => {
    await onPlatform(kind, page, async (platform) => {
      const sco = await launch(page, platform);
      await begin(sco, 'assessment');
      await act(sco, model[0] ?? { type: 'nudge' });
      await loseCommits(page, 'lossy');
      await play(sco, model.slice(1));
      expect((await kept(page))[status]).toBe(unfinished);
      await launch(page, platform);
      await expect.poll(async () => (await kept(page))[status]).toBe('passed');
      expect((await kept(page))[raw]).toBe('100');
    });
  });

  test(`offline nothing is written or lost; back on the network it is (${kind})`, async ({
    page,
    context,
  }) => {
    const platform = await openPlatform(kind);
    try {
      const sco = await launch(page, platform);
      await begin(sco, 'assessment');
      await act(sco, model[0] ?? { type: 'nudge' });
      const before = await kept(page);
      await context.setOffline(true);
      await play(sco, model.slice(1));
      await expect(sco.getByText(t('delivery.platform.waiting'))).toBeVisible();
      expect(await kept(page)).toEqual(before);
      await sco.getByRole('button', { name: t('desk.toDebrief') }).click();
      await expect(sco.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
      await context.setOffline(false);
      await expect.poll(async () => (await kept(page))[status]).toBe('passed');
      expect(await faultsOf(page)).toEqual([]);
    } finally {
      platform.close();
    }
  });
}

test('two learners at one machine do not see each other', async ({ page }) => {
  await onPlatform('scorm12', page, async (platform) => {
    const sco = await launch(page, platform);
    await begin(sco, 'practice');
    await act(sco, model[0] ?? { type: 'nudge' });
    await page.evaluate(() => {
      localStorage.removeItem('platform.server');
      localStorage.setItem('platform.learner', 'p-2077');
    });
    const other = await launch(page, platform);
    await expect(other.getByRole('button', { name: t('desk.begin') })).toBeVisible();
    await expect(other.getByRole('button', { name: t('desk.attempts.resume') })).toHaveCount(0);
  });
});

test('on a plain file server, deep in its folders, a package plays to the end offline', async ({
  page,
  context,
}) => {
  const platform = await openPlatform('scorm12');
  try {
    const demandQuiet = watchPage(page, platform.origin);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(platform.start, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await expect(page.getByText(t('delivery.platform.absent'))).toBeVisible();
    demandQuiet();
    await context.setOffline(true);
    await begin(page, 'practice');
    await play(page, model);
    await page.getByRole('button', { name: t('desk.toDebrief') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
    await expect(page.locator('.debrief-worth').first()).toBeVisible();
  } finally {
    platform.close();
  }
});

test('a package explains the terms of its briefing, and leads nowhere else', async ({ page }) => {
  await onPlatform('scorm12', page, async (platform) => {
    const sco = await launch(page, platform);
    await sco.getByRole('button', { name: 'nomor resi', exact: true }).click();
    const explanation = sco.locator('.explanation:popover-open');
    await expect(explanation).toContainText('Resi. Bukti kirim bernomor');
    await expect(sco.locator('.explanation').getByRole('link', { includeHidden: true })).toHaveCount(0);
  });
});
