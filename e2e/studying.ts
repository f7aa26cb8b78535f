import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Translate } from '../src/i18n/translate.ts';
import { translate } from '../src/i18n/words.ts';
import { type Question, type QuestionSet, questionSetSchema } from '../src/model/knowledge.ts';
import type { Language } from '../src/model/language.ts';

/** A question set on its page, in one language. */
export interface Study {
  readonly page: Page;
  readonly t: Translate;
  readonly set: QuestionSet;
}

/** Has a question of each kind, and cards. */
export const about = 'skills/empati';

export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

/** Opens the study page of the entry and waits until the study log has been read. */
export async function openStudy(page: Page, language: Language = 'id'): Promise<Study> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${language === 'en' ? 'en/' : ''}study/${about}/`);
  await ready(page);
  const file = `src/content/questions/${language}/${about.replace('/', '--')}.yaml`;
  return { page, t: translate(language), set: questionSetSchema.parse(parse(readFileSync(file, 'utf8'))) };
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('.study[data-ready="true"]')).toBeVisible();
}

export async function startSession({ page, t }: Study): Promise<void> {
  await page.getByRole('button', { name: t('study.start') }).click();
  await expect(page.locator('.study-card h2')).toBeFocused();
}

/** Answers the question shown with the keyboard alone and waits for the verdict, which takes the focus. */
export async function answer(study: Study, question: Question, manner: 'right' | 'wrong'): Promise<void> {
  const { page, t } = study;
  await expect(page.getByRole('heading', { level: 2, name: question.ask })).toBeFocused();
  if (question.kind === 'choice') await choose(page, question, manner);
  if (question.kind === 'multiple') await tick(page, question, manner);
  if (question.kind === 'order' && manner === 'right') await sort(study, question);
  if (question.kind === 'match') await pair(page, question, manner);
  if (question.kind === 'short') {
    await page.keyboard.press('Tab');
    await page.keyboard.type(manner === 'right' ? ` ${question.answers[0]}. ` : 'xyz');
  }
  const check = page.getByRole('button', { name: t('study.check') });
  await check.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: t(`study.${manner}`) })).toBeFocused();
}

async function choose(page: Page, { options, right }: QuestionOf<'choice'>, manner: 'right' | 'wrong') {
  const wanted = options.find(({ id }) => (id === right) === (manner === 'right'));
  const radio = page.getByRole('radio', { name: wanted?.text ?? '', exact: true });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (const _ of options) if (!(await radio.isChecked())) await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

async function tick(page: Page, { options, right }: QuestionOf<'multiple'>, manner: 'right' | 'wrong') {
  const wanted = options.filter(({ id }) => right.includes(id)).map(({ text }) => text);
  for (const _ of options) {
    await page.keyboard.press('Tab');
    const text = await page.locator('label:has(input:focus)').innerText();
    if (manner === 'wrong' || wanted.includes(text.trim())) await page.keyboard.press('Space');
  }
}

async function sort({ page, t }: Study, { items }: QuestionOf<'order'>) {
  const shown = () => page.locator('.study-order li > span').allInnerTexts();
  for (const [place, { text }] of items.entries()) {
    const up = page.getByRole('button', { name: t('study.move.up', { text }), exact: true });
    await up.focus().catch(() => {});
    for (let at = (await shown()).indexOf(text); at > place; at -= 1) {
      await up.focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await shown()).indexOf(text)).toBe(at - 1);
      const isFirst = at - 1 === 0;
      if (!isFirst) await expect(up).toBeFocused();
    }
  }
  expect(await shown()).toEqual(items.map(({ text }) => text));
}

async function pair(page: Page, { pairs }: QuestionOf<'match'>, manner: 'right' | 'wrong') {
  for (const { left, id } of pairs) {
    const wanted = manner === 'right' ? id : pairs[0]?.id;
    const select = page.getByLabel(left, { exact: true });
    await page.keyboard.press('Tab');
    await expect(select).toBeFocused();
    for (const _ of pairs) if ((await select.inputValue()) !== wanted) await page.keyboard.press('ArrowDown');
    await expect(select).toHaveValue(wanted ?? '');
  }
}

/** Says how well the flash card shown was known, with the keyboard. */
export async function rateCard(
  { page, t }: Study,
  { front }: QuestionSet['cards'][number],
  rating: 'again' | 'good',
): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: front })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: t('study.turn') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.study-back')).toBeFocused();
  await page.getByRole('button', { name: t(`study.rate.${rating}`) }).focus();
  await page.keyboard.press('Enter');
}

/** Goes on from the verdict: with the rating that it proposes. */
export async function goOn({ page }: Study): Promise<void> {
  await page.locator('.study-feedback .button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.study-feedback')).toHaveCount(0);
}
