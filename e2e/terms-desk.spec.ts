import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Language } from '../src/model/language.ts';
import { explainedWords, explanation } from './explaining.ts';
import { act, begin, demandAccessible, open, type Stage, said, showPane } from './playing.ts';

const languages: readonly Language[] = ['id', 'en'];

function term(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Pixels between two boxes, one above the other; negative where they overlap. */
async function distance(one: Locator, other: Locator): Promise<number> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) return Number.POSITIVE_INFINITY;
  return Math.max(b.y - a.y - a.height, a.y - b.y - b.height);
}

/** The conversation with the record of the rules opened and shown. */
async function readRules(page: Page, language: Language): Promise<Stage> {
  const stage = await open(page, language);
  await begin(stage, 'practice');
  await act(stage, { type: 'open', fact: 'ketentuan' });
  await showPane(stage, 'records');
  return stage;
}

for (const language of languages) {
  const { brief, record } = explainedWords[language];

  test(`${language}: a term of the briefing is explained at the pointer, at the focus and at a click`, async ({
    page,
  }) => {
    await open(page, language);
    await term(page, brief.term).hover();
    await expect(explanation(page)).toContainText(brief.meaning);
    await term(page, brief.term).click();
    await expect(explanation(page)).toContainText(brief.meaning);
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(term(page, brief.term)).toBeFocused();
    await expect(term(page, brief.term)).toHaveAccessibleDescription(new RegExp(`^${brief.meaning}`));
    await expect(explanation(page)).toContainText(brief.meaning);
    await demandAccessible(page);
  });

  test(`${language}: a term of a record is explained beside it, and the conversation stays`, async ({
    page,
  }) => {
    const stage = await readRules(page, language);
    await term(page, record.term).click();
    await expect(explanation(page)).toContainText(record.meaning);
    expect(await distance(term(page, record.term), explanation(page))).toBeLessThan(40);
    await demandAccessible(page);
    const more = explanation(page).getByRole('link');
    await expect(more).toHaveAttribute('target', '_blank');
    await expect(more).toHaveAttribute('href', /\/glossary\/hari-kerja\/$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(new RegExp(`${stage.address}$`));
    await expect(said(page)).not.toHaveCount(0);
  });

  test.describe(`${language}, on a phone`, () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('a tap explains a term of a record, a tap elsewhere closes, and the page is no wider', async ({
      page,
    }) => {
      await readRules(page, language);
      await term(page, record.term).tap();
      await expect(explanation(page)).toContainText(record.meaning);
      const box = await explanation(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await demandAccessible(page);
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(explanation(page)).toHaveCount(0);
    });
  });
}

test('the keyboard goes from a term into its explanation, and leaving both closes it', async ({ page }) => {
  await open(page);
  await page.locator('.desk-brief').scrollIntoViewIfNeeded();
  await term(page, explainedWords.id.brief.term).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(explanation(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(explanation(page).getByRole('link', { name: 'Buka di glosarium' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(explanation(page)).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a press explains a term of the briefing', async ({ page }) => {
    await page.goto('scenarios/paket-terlambat/');
    await term(page, explainedWords.id.brief.term).click();
    await expect(explanation(page)).toContainText(explainedWords.id.brief.meaning);
  });
});
