import { expect, type Page } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import type { Language } from '../src/model/language.ts';

/** Opens the studio and waits until it has looked for drafts. */
export async function openStudio(page: Page, language: Language = 'id', fragment = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${language === 'en' ? 'en/' : ''}studio/${fragment}`);
  await expect(page.locator('.studio[data-ready="true"]')).toBeVisible();
}

/** Fills in the form of a new scenario, and waits for its text. */
export async function beginDraft(page: Page, language: Language = 'id'): Promise<void> {
  const t = translate(language);
  await page.getByLabel(t('studio.new.name'), { exact: true }).fill('Paket hadiah terlambat');
  await page.getByLabel(t('studio.new.customer')).fill('Ibu Ratna');
  await page.getByRole('button', { name: t('studio.new.begin') }).click();
  await expect(editorOf(page)).toBeVisible();
}

/** Opens texts as a draft, as if the person had chosen their files. */
export async function openTexts(
  page: Page,
  texts: Readonly<Partial<Record<Language, string>>>,
): Promise<void> {
  const files = Object.entries(texts).map(([language, text]) => ({
    name: `${language}.mdx`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await page.locator('input[type="file"]').setInputFiles(files);
  await expect(editorOf(page)).toBeVisible();
}

/** The text of the language on the screen. */
export function editorOf(page: Page) {
  return page.locator('.studio-text:visible .cm-content').first();
}

/** Waits for the proofs of the text as it stands. */
export async function proved(page: Page): Promise<void> {
  await expect(page.locator('.studio[data-proofs="done"]')).toBeVisible({ timeout: 30_000 });
}

/** Puts the cursor at the end of the first line that holds a text, by the editor's own search. */
export async function goToWords(page: Page, words: string, language: Language = 'id'): Promise<void> {
  const t = translate(language);
  await editorOf(page).focus();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: t('studio.editor.find'), exact: true }).pressSequentially(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(editorOf(page)).toBeFocused();
}
