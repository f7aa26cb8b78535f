import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { compile } from '../src/compiler/compile.ts';
import type { Translate } from '../src/i18n/translate.ts';
import { translate } from '../src/i18n/words.ts';
import type { Mode, PlayEvent } from '../src/model/event.ts';
import type { Language } from '../src/model/language.ts';
import { plainText } from '../src/model/richText.ts';
import type { Scenario } from '../src/model/scenario.ts';
import {
  advance,
  type Game,
  gameOf,
  isFinished,
  type Progress,
  startProgress,
} from '../src/rubric/replay.ts';

/** A scenario as the person at the desk meets it, in one language. */
export interface Stage {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly address: string;
  readonly t: Translate;
}

export const slug = 'paket-terlambat';

/** A scenario of the project, compiled here as the site compiles it. */
export function readScenario(language: Language, which = slug): Scenario {
  const file = `src/scenarios/${which}/${language}.mdx`;
  const { scenario } = compile(readFileSync(file, 'utf8'), { file, language });
  if (scenario === undefined) throw new Error(`${file} can not be played`);
  return scenario;
}

/** Opens the briefing and waits until the desk has looked for earlier attempts. */
export async function open(page: Page, language: Language = 'id', which = slug): Promise<Stage> {
  const address = `${language === 'en' ? 'en/' : ''}scenarios/${which}/`;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await ready(page);
  return { page, scenario: readScenario(language, which), address, t: translate(language) };
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
}

export async function begin({ page, t, scenario }: Stage, mode: Mode): Promise<void> {
  await page.getByText(t(`desk.mode.${mode}`), { exact: true }).click();
  await page.getByRole('button', { name: t('desk.begin') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(scenario.customer.name);
}

/** Does at the desk what an event says. */
export async function act(stage: Stage, event: PlayEvent): Promise<void> {
  const { page, scenario, t } = stage;
  if (event.type === 'open') {
    const fact = scenario.facts.find(({ id }) => id === event.fact);
    await showPane(stage, 'records');
    const record = page
      .getByRole('region', { name: t('desk.records') })
      .getByRole('button', { name: fact?.label ?? '' });
    await record.click();
    await expect(record).toHaveAttribute('aria-expanded', 'true');
    await showPane(stage, 'conversation');
  }
  if (event.type === 'reply') {
    const before = await said(page).count();
    await replyButton(stage, event.scene, event.reply).click();
    await expect(said(page)).not.toHaveCount(before);
    await expect(page.getByText(t('desk.replies.wait'))).toHaveCount(0);
  }
  if (event.type === 'undo') {
    const before = await said(page).count();
    await page.getByRole('button', { name: t('desk.undo') }).click();
    await expect(said(page)).not.toHaveCount(before);
  }
}

/** The whole conversation, its wrap-up and the survey; leaves at the door of the debrief. */
export async function playThrough(stage: Stage, events: readonly PlayEvent[]): Promise<void> {
  for (const event of events) if (event.type !== 'answer') await act(stage, event);
  await wrapUp(stage, events);
}

export async function wrapUp({ page, scenario, t }: Stage, events: readonly PlayEvent[]): Promise<void> {
  const hasCase = scenario.case.length > 0;
  await page.getByRole('button', { name: t(hasCase ? 'desk.toCase' : 'desk.finish') }).click();
  if (!hasCase) return;
  for (const event of events) {
    if (event.type !== 'answer') continue;
    const question = scenario.case.find(({ id }) => id === event.question);
    const option = question?.options.find(({ id }) => id === event.option);
    const group = page.getByRole('group', { name: question?.ask ?? '' });
    await group.getByRole('radio', { name: option?.text ?? '', exact: true }).check();
  }
  await page.getByRole('button', { name: t('desk.case.save') }).click();
}

export async function openDebrief({ page, t }: Stage): Promise<void> {
  await page.getByRole('button', { name: t('desk.toDebrief') }).click();
  await expect(page.getByRole('heading', { name: t('debrief.turns') })).toBeVisible();
}

export function replyButton({ page, scenario }: Stage, sceneId: string, replyId: string): Locator {
  const scene = scenario.scenes.find(({ id }) => id === sceneId);
  const reply = scene?.replies.find(({ id }) => id === replyId);
  return page.getByRole('button', { name: plainText(reply?.text ?? []) });
}

/** On a phone the panes are tabs. */
export async function showPane(
  { page, t }: Stage,
  pane: 'conversation' | 'records' | 'knowledge',
): Promise<void> {
  const tabs = page.getByRole('navigation', { name: t('desk.panes') });
  if (await tabs.isVisible()) await tabs.getByRole('button', { name: t(`desk.pane.${pane}`) }).click();
}

/** Lines of the conversation. */
export function said(page: Page): Locator {
  return page.locator('.desk-log > li');
}

/** All that the desk shows of an attempt: what a resumed attempt must show again. */
export async function appearance(stage: Stage): Promise<unknown> {
  const { page } = stage;
  return {
    said: await said(page).allInnerTexts(),
    mood: await page.locator('.desk-bar .desk-mood').innerText(),
    offered: await page.locator('.desk-reply').allInnerTexts(),
    records: await page.locator('.desk-record').allTextContents(),
  };
}

export async function demandAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The shortest events, records opened where replies need them, to a finish that is wanted. */
export function eventsTo(
  scenario: Scenario,
  isWanted: (game: Game, progress: Progress) => boolean,
): readonly PlayEvent[] {
  const game = gameOf(scenario);
  const opened = scenario.facts.map(({ id }) => ({ type: 'open', fact: id }) as const);
  const answers = scenario.case.map(
    ({ id, right }) => ({ type: 'answer', question: id, option: right }) as const,
  );
  let fronts: { events: readonly PlayEvent[]; progress: Progress }[] = [
    { events: opened, progress: walk(game, startProgress(game), opened) },
  ];
  while (fronts.length > 0) {
    const next: typeof fronts = [];
    for (const { events, progress } of fronts) {
      const end = answers.reduce<Progress>((now, answer) => advance(game, now, answer) ?? now, progress);
      if (isFinished(game, end) && isWanted(game, end)) return [...events, ...answers];
      const scene = scenario.scenes[progress.state.node];
      for (const reply of scene?.replies ?? []) {
        const event = { type: 'reply', scene: scene?.id ?? '', reply: reply.id } as const;
        const after = advance(game, progress, event);
        if (after !== undefined) next.push({ events: [...events, event], progress: after });
      }
    }
    fronts = next.slice(0, 20_000);
  }
  throw new Error('no conversation ends as wanted');
}

function walk(game: Game, from: Progress, events: readonly PlayEvent[]): Progress {
  return events.reduce((now, event) => advance(game, now, event) ?? now, from);
}
