import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import type { Language } from '../src/model/language.ts';
import { explainedWords, explanation } from './explaining.ts';
import { demandAccessible, readScenario, ready, slug } from './playing.ts';
import { openStudio, openTexts } from './studioing.ts';

async function toPage(page: Page, language: Language, name: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${language === 'en' ? 'en/' : ''}scenarios/${slug}/${name}/`);
}

/** A term is explained at a click and at the focus, and Escape closes it. */
async function demandExplained(page: Page, term: Locator, meaning: string): Promise<void> {
  await term.click();
  await expect(explanation(page)).toContainText(meaning);
  await demandAccessible(page);
  await page.keyboard.press('Escape');
  await expect(explanation(page)).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(term).toHaveAccessibleDescription(new RegExp(`^${meaning}`));
  await expect(explanation(page)).toContainText(meaning);
}

for (const language of ['id', 'en'] as const) {
  const { brief, record } = explainedWords[language];
  const t = translate(language);

  test(`${language}: the class view explains terms of the briefing and of records`, async ({ page }) => {
    await toPage(page, language, 'class');
    await ready(page);
    const inBrief = page.getByRole('button', { name: brief.term, exact: true });
    await demandExplained(page, inBrief, brief.meaning);
    const size = (one: Locator) =>
      one.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(await size(explanation(page))).toBeGreaterThan(0.9 * (await size(inBrief)));

    await page.getByRole('button', { name: t('class.start') }).click();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    const fact = readScenario(language).facts.find(({ id }) => id === 'ketentuan');
    await dialog.getByRole('button', { name: fact?.label ?? '' }).click();
    await demandExplained(
      page,
      dialog.getByRole('button', { name: record.term, exact: true }),
      record.meaning,
    );
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toHaveCount(0);
    await expect(dialog).toBeVisible();
  });

  test(`${language}: a trial in the studio explains terms, and its scenario stays what was written`, async ({
    page,
  }) => {
    await openStudio(page, language);
    await openTexts(page, { [language]: readFileSync(`src/scenarios/${slug}/${language}.mdx`, 'utf8') });
    await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
    const inBrief = page.getByRole('button', { name: brief.term, exact: true });
    await demandExplained(page, inBrief, brief.meaning);
    await page.getByRole('button', { name: t('desk.begin') }).click();
    await expect(page.locator('.desk-reply').first()).toBeVisible();
  });

  test(`${language}: the script page explains the first mention, and nothing of what is said`, async ({
    page,
  }) => {
    await toPage(page, language, 'script');
    const link = page.locator('a.term', { hasText: brief.term });
    await expect(link).toHaveCount(1);
    await page.keyboard.press('Tab');
    await link.focus();
    await expect(explanation(page)).toContainText(brief.meaning);
    await expect(link).toHaveAccessibleDescription(new RegExp(`^${brief.meaning}`));
    await demandAccessible(page);
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toHaveCount(0);
    await expect(page.locator('.reply a.term, .line a.term')).toHaveCount(0);
    await link.click();
    await expect(page).toHaveURL(/\/glossary\/resi\/$/);
  });
}

test('a trial in the studio goes on without explanations where they can not be fetched', async ({ page }) => {
  await page.route('**/terms.json', (route) => route.abort());
  await openStudio(page);
  await openTexts(page, { id: readFileSync(`src/scenarios/${slug}/id.mdx`, 'utf8') });
  const t = translate('id');
  await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
  await expect(page.getByRole('button', { name: t('desk.begin') })).toBeVisible();
  await expect(page.locator('.term')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap explains a term of the script instead of following it', async ({ page }) => {
    await toPage(page, 'id', 'script');
    await page.locator('a.term', { hasText: explainedWords.id.brief.term }).tap();
    await expect(explanation(page)).toContainText(explainedWords.id.brief.meaning);
    await expect(page).toHaveURL(/\/script\/$/);
  });
});
