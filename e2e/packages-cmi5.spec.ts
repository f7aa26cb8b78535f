import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { parseEvent } from '../src/model/event.ts';
import { openPlatform, type Platform } from './platform/openPlatform.ts';
import { type Cmi5Server, serveCmi5 } from './platform/serveCmi5.ts';
import { act, begin, playThrough, readScenario, ready, type Stage, wrapUp } from './playing.ts';

test.describe.configure({ timeout: 240_000 });

const t = translate('id');
const scenario = readScenario('id');
const events = scenario.model.events.flatMap((text) => parseEvent(text) ?? []);

async function launch(page: Page, platform: Platform, server: Cmi5Server): Promise<Stage> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${platform.start}${server.launch()}`);
  await ready(page);
  return { page, scenario, address: platform.start, t };
}

async function withPlatform(task: (platform: Platform, server: Cmi5Server) => Promise<void>): Promise<void> {
  const [platform, server] = [await openPlatform('cmi5'), await serveCmi5()];
  try {
    await task(platform, server);
    expect(server.faults).toEqual([]);
  } finally {
    platform.close();
    server.close();
  }
}

const replies = events.filter(({ type }) => type === 'reply').map(() => 'answered');

test('an assessment reaches a cmi5 platform by its rules, and a later launch says nothing twice', async ({
  context,
}) => {
  await withPlatform(async (platform, server) => {
    const page = await context.newPage();
    const stage = await launch(page, platform, server);
    await begin(stage, 'assessment');
    await playThrough(stage, events);
    const whole = ['initialized', ...replies, 'answered', 'completed', 'passed'];
    await expect
      .poll(() =>
        server
          .verbs()
          .filter((verb) => verb !== 'scored')
          .sort(),
      )
      .toEqual([...whole].sort());
    await expect(
      page.getByText(t('delivery.platform.told', { modes: t('desk.mode.assessment') })),
    ).toBeVisible();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => server.verbs().at(-1)).toBe('terminated');

    const again = await launch(await context.newPage(), platform, server);
    await begin(again, 'assessment');
    await playThrough(again, events);
    await expect.poll(() => server.verbs().filter((verb) => verb === 'scored').length).toBe(6);
    expect(server.verbs().filter((verb) => verb === 'completed' || verb === 'passed')).toHaveLength(2);
  });
});

test('a page loaded again says that its session is over, and keeps the attempt for the next launch', async ({
  context,
}) => {
  await withPlatform(async (platform, server) => {
    const page = await context.newPage();
    const stage = await launch(page, platform, server);
    await begin(stage, 'assessment');
    for (const event of events.slice(0, 2)) await act(stage, event);
    await expect.poll(() => server.verbs()).toContain('answered');
    await page.reload();
    await ready(page);
    await expect(page.getByText(t('delivery.platform.ended'))).toBeVisible();
    expect(server.verbs().at(-1)).toBe('terminated');
    const again = await launch(await context.newPage(), platform, server);
    await expect(again.page.getByRole('button', { name: t('desk.attempts.resume') })).toBeVisible();
  });
});

test('what a cmi5 platform could not take is told in the next launch, after its beginning', async ({
  context,
  browser,
}) => {
  await withPlatform(async (platform, server) => {
    const page = await context.newPage();
    const stage = await launch(page, platform, server);
    await begin(stage, 'assessment');
    for (const event of events.slice(0, 3)) await act(stage, event);
    await expect.poll(() => server.verbs().length).toBeGreaterThan(1);
    server.fail('failing');
    for (const event of events.slice(3)) if (event.type !== 'answer') await act(stage, event);
    await wrapUp(stage, events);
    await expect(page.getByText(t('delivery.platform.waiting'))).toBeVisible();
    // Only what was stored can be told later.
    await expect(page.getByRole('button', { name: t('desk.toDebrief') })).toBeVisible();
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    server.fail('sound');
    const before = server.verbs().length;
    await launch(await context.newPage(), platform, server);
    await expect.poll(() => server.verbs(), { timeout: 30_000 }).toContain('passed');
    expect(server.verbs()[before]).toBe('initialized');

    const elsewhere = await browser.newContext();
    const other = await launch(await elsewhere.newPage(), platform, server);
    await expect(other.page.getByRole('button', { name: t('desk.attempts.debrief') })).toBeVisible();
    await elsewhere.close();
  });
});
