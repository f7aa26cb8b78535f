import { expect, test } from '@playwright/test';
import { type PlayEvent, parseEvent } from '../src/model/event.ts';
import { languages } from '../src/model/language.ts';
import { plainText } from '../src/model/richText.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { debrief } from '../src/simulator/debrief.ts';
import {
  act,
  begin,
  demandAccessible,
  eventsTo,
  open,
  openDebrief,
  playThrough,
  replyButton,
  said,
  showPane,
  wrapUp,
} from './playing.ts';
import { watchPage } from './watchPage.ts';

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

function modelOf(scenario: Scenario): readonly PlayEvent[] {
  return scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
}

function scoreOf(scenario: Scenario, events: readonly PlayEvent[]): string {
  return String(debrief(scenario, events)?.score.overall);
}

for (const language of languages) {
  for (const [name, viewport] of Object.entries(sizes)) {
    test(`a trainee plays to the pass and reads the debrief (${language}, ${name})`, async ({
      page,
      baseURL,
    }) => {
      const demandQuiet = watchPage(page, baseURL ?? '');
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: name === 'phone' ? 'light' : 'dark' });
      const stage = await open(page, language);
      const { t, scenario } = stage;
      const events = modelOf(scenario);
      await demandAccessible(page);
      await begin(stage, 'practice');
      await demandAccessible(page);
      for (const event of events) if (event.type !== 'answer') await act(stage, event);
      await showPane(stage, 'records');
      await demandAccessible(page);
      await showPane(stage, 'knowledge');
      await demandAccessible(page);
      await showPane(stage, 'conversation');
      await demandAccessible(page);
      await wrapUp(stage, events);
      await demandAccessible(page);
      await openDebrief(stage);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
      await expect(page.getByText(t('debrief.recovery.passed'))).toBeVisible();
      await expect(page.locator('.debrief-overall')).toContainText(scoreOf(scenario, events));
      await demandAccessible(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      demandQuiet();
    });
  }
}

test('a trainee plays by keyboard alone', async ({ page }) => {
  const stage = await open(page);
  const { t, scenario } = stage;
  const events = modelOf(scenario);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const event of events) {
    if (event.type === 'open') {
      const fact = scenario.facts.find(({ id }) => id === event.fact);
      await tabTo(page, fact?.label ?? '');
      await page.keyboard.press('Enter');
      await expect(page.locator(`#desk-record-${event.fact}`)).toBeVisible();
    }
    if (event.type === 'reply') {
      const number = await replyButton(stage, event.scene, event.reply).locator('.desk-key').innerText();
      const before = await said(page).count();
      await page.keyboard.press(number);
      await expect(said(page)).not.toHaveCount(before);
      await expect(
        page.getByRole('heading', { level: 2, name: /./ }).and(page.locator(':focus')),
      ).toBeVisible();
    }
  }
  await tabTo(page, t('desk.toCase'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: t('desk.case') })).toBeFocused();
  for (const { options, right } of scenario.case) {
    await page.keyboard.press('Tab');
    const place = options.findIndex(({ id }) => id === right);
    await page.keyboard.press('Space');
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, t('desk.case.save'));
  await page.keyboard.press('Enter');
  await tabTo(page, t('desk.toDebrief'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.passed'));
});

async function tabTo(page: import('@playwright/test').Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    const isButton = await page.evaluate(() => document.activeElement?.tagName === 'BUTTON');
    if (isButton && text.includes(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by keyboard to ${name}`);
}

test('a customer who has had enough leaves', async ({ page, baseURL }) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const stage = await open(page);
  const { t, scenario } = stage;
  const events = eventsTo(scenario, (_, { state }) => state.hasWalkedOut);
  await begin(stage, 'practice');
  for (const event of events) if (event.type !== 'answer') await act(stage, event);
  await expect(page.locator('.desk-bar')).toContainText(t('desk.walkedOut'));
  await demandAccessible(page);
  await wrapUp(stage, events);
  await openDebrief(stage);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('debrief.failed'));
  await expect(page.getByText(t('debrief.reason.walkout', { name: scenario.customer.name }))).toBeVisible();
  await demandAccessible(page);
  demandQuiet();
});

test('each line of the customer is announced once', async ({ page }) => {
  const stage = await open(page);
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await page.evaluate(() => {
    const tell: unknown = Reflect.get(globalThis, 'hear');
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const isRegion = target instanceof Element && target.matches('.desk-talk [role=status]');
        for (const node of isRegion ? addedNodes : []) {
          if (typeof tell === 'function') tell(node.textContent);
        }
      }
    }).observe(document.body, { subtree: true, childList: true });
  });
  await begin(stage, 'practice');
  const events = modelOf(stage.scenario).filter(({ type }) => type !== 'answer');
  for (const event of events) await act(stage, event);
  const told = debrief(stage.scenario, modelOf(stage.scenario));
  const [first] = told?.turns ?? [];
  await expect.poll(() => heard).toHaveLength((told?.turns.length ?? 0) + 1);
  expect(heard[0]).toContain(stage.scenario.customer.name);
  expect(heard[0]).toContain(plainText(first?.scene.lines[0]?.text ?? []));
  expect(heard.at(-1)).toBe(plainText(told?.ending.text ?? []));
});

test('guided mode teaches after each reply and takes the last one back', async ({ page }) => {
  const stage = await open(page);
  const { t, scenario } = stage;
  await begin(stage, 'guided');
  const [scene] = scenario.scenes;
  const bad = scene?.replies.find(({ does }) => does.includes('command-calm'));
  const offered = await page.locator('.desk-reply').allInnerTexts();
  await act(stage, { type: 'reply', scene: scene?.id ?? '', reply: bad?.id ?? '' });
  await expect(page.locator('.desk-coach')).toContainText(
    plainText(bad?.coach?.slice(0, 1) ?? []).split('. ')[0] ?? '',
  );
  await act(stage, { type: 'undo' });
  await expect(page.locator('.desk-coach')).toHaveCount(0);
  expect(await page.locator('.desk-reply').allInnerTexts()).toEqual(offered);
  await playThrough(stage, modelOf(scenario));
  await openDebrief(stage);
  await expect(page.getByText(t('debrief.standing.guided'))).toBeVisible();
});

test('in assessment the clock runs out, and can be extended and switched off', async ({ page }) => {
  await page.clock.install();
  const stage = await open(page);
  const { t, scenario } = stage;
  await begin(stage, 'assessment');
  const nudged = page.locator('.desk-note', {
    hasText: t('desk.nudged', { name: scenario.customer.name }),
  });
  await page.clock.fastForward('05:00');
  await expect(nudged).toHaveCount(1);
  await page.clock.fastForward('05:00');
  await expect(nudged).toHaveCount(2);
  await page.clock.fastForward('05:00');
  await expect(nudged).toHaveCount(2);
  await page.getByRole('button', { name: t('desk.clock.extend') }).click();
  await page.getByRole('button', { name: t('desk.clock.switchOff') }).click();
  await expect(page.getByText(t('desk.clock.off'))).toBeVisible();
  await page.getByRole('button').and(page.locator('.desk-reply')).first().click();
  await page.clock.fastForward('30:00');
  await expect(nudged).toHaveCount(2);
});

test('the knowledge base is searched and read inside the conversation', async ({ page, baseURL }) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  await page.setViewportSize(sizes.desk);
  const stage = await open(page);
  const { t } = stage;
  await begin(stage, 'practice');
  const pane = page.getByRole('region', { name: t('desk.knowledge') });
  await pane.getByRole('searchbox').fill('empati');
  await pane
    .getByRole('button', { name: /empati/i })
    .first()
    .click();
  await expect(pane.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(pane.locator('.desk-entry-text p').first()).toBeVisible();
  await demandAccessible(page);
  await pane.getByRole('button', { name: t('desk.knowledge.back') }).click();
  await playThrough(stage, modelOf(stage.scenario));
  await openDebrief(stage);
  await expect(page.locator('.debrief-between').first()).toContainText(
    t('debrief.looked', { label: '' }).trim(),
  );
  demandQuiet();
});

test('a word that may be misspelt is offered as it may have been meant', async ({ page }) => {
  await page.setViewportSize(sizes.desk);
  const stage = await open(page);
  const { t } = stage;
  await begin(stage, 'practice');
  const pane = page.getByRole('region', { name: t('desk.knowledge') });
  const field = pane.getByRole('searchbox');
  await field.fill('alternativ');
  await pane.getByRole('button', { name: t('desk.knowledge.meant', { query: 'alternatif' }) }).click();
  await expect(field).toHaveValue('alternatif');
  await expect(field).toBeFocused();
  await expect(pane.getByRole('button', { name: /alternatif/i }).first()).toBeVisible();
  await field.fill('garnasi');
  await expect(pane.getByRole('status')).toContainText(t('desk.knowledge.takenFor', { query: 'garansi' }));
  await demandAccessible(page);
});
