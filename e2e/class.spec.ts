import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import { type Language, languages } from '../src/model/language.ts';
import { plainText } from '../src/model/richText.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { debrief } from '../src/simulator/debrief.ts';
import { demandAccessible, readScenario, slug } from './playing.ts';
import { watchPage } from './watchPage.ts';

const sizes = { projector: { width: 1024, height: 768 }, desk: { width: 1440, height: 900 } } as const;

function modelOf(scenario: Scenario): readonly PlayEvent[] {
  return scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
}

async function openClass(page: Page, language: Language) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${language === 'en' ? 'en/' : ''}scenarios/${slug}/class/`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  return { t: translate(language), scenario: readScenario(language) };
}

/** The letter of a reply, as the class sees it. */
async function letterOf(page: Page, text: string): Promise<string> {
  return page.locator('.class-choice', { hasText: text }).locator('.class-letter').innerText();
}

/** Does in class what an event says, by keyboard. */
async function act(page: Page, scenario: Scenario, event: PlayEvent, close: string): Promise<void> {
  if (event.type === 'open') {
    const fact = scenario.facts.find(({ id }) => id === event.fact);
    await page.keyboard.press('r');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: fact?.label ?? '' })
      .click();
    await expect(page.locator(`#desk-record-${event.fact}`)).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: close }).click();
  }
  if (event.type === 'reply') {
    const scene = scenario.scenes.find(({ id }) => id === event.scene);
    const text = plainText(scene?.replies.find(({ id }) => id === event.reply)?.text ?? []);
    await page.keyboard.press((await letterOf(page, text)).toLowerCase());
    await expect(page.locator('.class-choice', { hasText: text })).toHaveCount(0);
  }
  if (event.type === 'answer') {
    const question = scenario.case.find(({ id }) => id === event.question);
    const option = question?.options.find(({ id }) => id === event.option);
    await expect(page.getByText(question?.ask ?? '', { exact: true })).toBeVisible();
    await page.keyboard.press(await letterOf(page, option?.text ?? ''));
  }
}

for (const language of languages) {
  for (const [name, viewport] of Object.entries(sizes)) {
    test(`a class plays together and discusses it turn by turn (${language}, ${name})`, async ({
      page,
      baseURL,
    }) => {
      const demandQuiet = watchPage(page, baseURL ?? '');
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: name === 'desk' ? 'light' : 'dark' });
      const { t, scenario } = await openClass(page, language);
      const events = modelOf(scenario);
      await demandAccessible(page);
      await page.getByRole('button', { name: t('class.start') }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('class.turn', { turn: 1 }));
      await page.keyboard.press('h');
      await page.getByLabel(t('class.hands.for', { letter: 'B' })).fill('12');
      await page.keyboard.press('Enter');
      await demandAccessible(page);
      for (const event of events) {
        if (event.type === 'answer') continue;
        await act(page, scenario, event, t('class.records.close'));
      }
      await expect(page.getByText(t('desk.over'))).toBeVisible();
      await demandAccessible(page);
      await page.keyboard.press('ArrowRight');
      for (const event of events) if (event.type === 'answer') await act(page, scenario, event, '');
      await page.keyboard.press('ArrowRight');

      const turns = debrief(scenario, events)?.turns ?? [];
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        t('class.discussion', { turn: 1, turns: turns.length }),
      );
      await expect(page.locator('.class-tally')).toContainText('12');
      await expect(page.locator('.desk-coach')).toHaveCount(0);
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.debrief-effect').first()).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.desk-coach')).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.debrief-worth')).toBeVisible();
      await demandAccessible(page);
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator('.debrief-worth')).toHaveCount(0);
      for (const _ of turns) for (let step = 0; step < 4; step += 1) await page.keyboard.press('PageDown');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
      await expect(page.locator('.debrief-overall')).toContainText('100');
      await demandAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
      demandQuiet();
    });
  }
}

test('the type can be read from six metres', async ({ page }) => {
  await page.setViewportSize(sizes.projector);
  const { t } = await openClass(page, 'id');
  await page.getByRole('button', { name: t('class.start') }).click();
  const sizeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await sizeOf('.class-choice')).toBeGreaterThanOrEqual(22);
  expect(await sizeOf('.class-utterance p')).toBeGreaterThanOrEqual(26);
});

test('a choice is taken back, and the keys can be switched off', async ({ page }) => {
  const { t } = await openClass(page, 'id');
  await page.getByRole('button', { name: t('class.start') }).click();
  const title = page.getByRole('heading', { level: 1 });
  await page.keyboard.press('a');
  await expect(title).toHaveText(t('class.turn', { turn: 2 }));
  await page.keyboard.press('Backspace');
  await expect(title).toHaveText(t('class.turn', { turn: 1 }));
  await page.getByLabel(t('class.keys')).uncheck();
  await page.keyboard.press('a');
  await expect(title).toHaveText(t('class.turn', { turn: 1 }));
});

test('the class view is found from the briefing and from the script', async ({ page }) => {
  const t = translate('id');
  await page.goto(`scenarios/${slug}/script/`);
  await page.getByRole('link', { name: t('class.link') }).click();
  await expect(page.getByRole('button', { name: t('class.start') })).toBeVisible();
  await page.goto(`scenarios/${slug}/`);
  await page.getByRole('link', { name: t('desk.class') }).click();
  await expect(page.getByRole('button', { name: t('class.start') })).toBeVisible();
});
