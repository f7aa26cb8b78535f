import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { translate } from '../src/i18n/words.ts';
import { beginDraft, editorOf, goToWords, openStudio, openTexts, proved } from './studioing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');

test('a trainer writes from a template to a clean check, plays it and takes the files', async ({
  page,
  baseURL,
}) => {
  const isClean = watchPage(page, baseURL ?? '');
  await openStudio(page);
  await beginDraft(page);
  await proved(page);
  await expect(page.getByText(t('studio.findings.none'))).toBeVisible();

  await goToWords(page, 'id="gali" to="solusi');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('y');
  await page.keyboard.press('Escape');
  const finding = page.locator('.studio-finding').filter({ hasText: 'solusy' });
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: t('studio.fix.near', { name: 'solusi' }) }).click();
  await expect(finding).toHaveCount(0);
  await proved(page);
  await expect(page.getByText(t('studio.findings.none'))).toBeVisible();

  await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
  await page.getByRole('button', { name: t('desk.begin') }).click();
  await page.locator('.desk-reply').first().click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
  await page.getByRole('button', { name: t('studio.bar.write') }).click();
  await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
  await expect(page.getByText(t('studio.play.placed'))).toBeVisible();
  await page.getByRole('button', { name: t('studio.bar.write') }).click();

  await expectSoundFiles(page);
  isClean();
});

/** Downloads the zip, and lets the command line check what is in it. */
async function expectSoundFiles(page: Page): Promise<void> {
  await page.getByRole('tab', { name: t('studio.pane.files') }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: t('studio.files.zip') }).click();
  const path = await (await coming).path();
  const files = unzipSync(readFileSync(path));
  expect(Object.keys(files)).toEqual(['paket-hadiah-terlambat/id.mdx', 'paket-hadiah-terlambat/en.mdx']);
  const folder = mkdtempSync(join(tmpdir(), 'studio-'));
  for (const [name, bytes] of Object.entries(files))
    writeFileSync(join(folder, name.replace(/^.*\//, '')), bytes);
  const said = execFileSync('node', ['src/cli/scenario.ts', 'check', folder, '--format', 'json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toEqual({ diagnostics: [] });
}

test('the same is done by keyboard alone, from the template to the files', async ({ page }) => {
  await openStudio(page);
  await page.getByLabel(t('studio.new.name'), { exact: true }).focus();
  await page.keyboard.type('Paket hadiah terlambat');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ibu Ratna');
  await page.keyboard.press('Enter');
  await expect(editorOf(page)).toBeVisible();
  await tabTo(page, editorOf(page));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nKata di akhir.');
  await expect(page.locator('.studio-finding')).toHaveCount(1);
  for (let letter = 0; letter < '\nKata di akhir.'.length; letter += 1)
    await page.keyboard.press('Backspace');
  await proved(page);
  await page.keyboard.press('Tab');
  const tab = page.getByRole('tab', { name: t('studio.pane.findings') });
  await tabTo(page, tab);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: t('studio.pane.map') })).toBeFocused();
  await page.keyboard.press('Tab');
  await tabTo(page, page.getByRole('button', { name: 'keluhan', exact: true }).last());
  await page.keyboard.press('Enter');
  await expect(editorOf(page)).toBeFocused();
  await expect(page.locator('.studio-places li[aria-current]')).toContainText('keluhan');
  await page.keyboard.press('Shift+Tab');
  const play = page.getByRole('button', { name: t('studio.bar.play'), exact: true });
  await tabTo(page, play, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: t('desk.begin') }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('.desk-reply').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
  const write = page.getByRole('button', { name: t('studio.bar.write') });
  await tabTo(page, write, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('tab', { name: t('studio.pane.map') }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: t('studio.pane.files') })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: t('studio.files.zip') }));
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await coming).suggestedFilename()).toBe('paket-hadiah-terlambat.zip');
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    if (
      await target.evaluate(
        (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
      )
    )
      return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

test('a page that dies while someone types has lost a second at most', async ({ context }) => {
  const page = await context.newPage();
  await openStudio(page);
  await beginDraft(page);
  await editorOf(page).focus();
  await page.keyboard.press('Control+End');
  const typed: { readonly at: number; readonly text: string }[] = [];
  const words = 'Catatan yang ditulis terus tanpa berhenti sampai halamannya mati di tengah kata. ';
  for (const letter of words.repeat(2)) {
    await page.keyboard.type(letter);
    typed.push({ at: Date.now(), text: letter });
  }
  const died = Date.now();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await openStudio(again);
  await again.locator('.studio-drafts .studio-link').first().click();
  await editorOf(again).focus();
  await again.keyboard.press('Control+End');
  const kept = (await editorOf(again).locator('.cm-line').last().textContent()) ?? '';
  const due = typed
    .filter(({ at }) => at < died - 1000)
    .map(({ text }) => text)
    .join('');
  expect(words.repeat(2).startsWith(kept)).toBe(true);
  expect(kept.length).toBeGreaterThanOrEqual(due.trimEnd().length);
});

test('a slash typed in the editor is a letter, and opens no search', async ({ page }) => {
  await openStudio(page);
  await beginDraft(page);
  await editorOf(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n1/2');
  await expect(editorOf(page)).toContainText('1/2');
  await expect(page.locator('#site-search')).toBeHidden();
});

test('files with the line ends of Windows are written on in both languages', async ({ page }) => {
  const read = (language: string) =>
    readFileSync(`src/scenarios/paket-terlambat/${language}.mdx`, 'utf8').replace(/\r?\n/g, '\r\n');
  await openStudio(page);
  await openTexts(page, { id: read('id'), en: read('en') });
  await proved(page);
  await goToWords(page, '<Ending id="selesai"');
  await page.keyboard.press('Home');
  await page.keyboard.insertText('<Fact id="baru" label="Baru" source="crm" extra>\n  Isi.\n</Fact>\n\n');
  await page
    .getByRole('button', {
      name: t('studio.follow.do', { language: t('studio.text.en'), other: t('studio.text.id') }),
    })
    .click();
  await proved(page);
  await expect(page.getByText(t('studio.findings.none'))).toBeVisible();
});

test('a draft that is written in two tabs loses what neither of them says', async ({ page, context }) => {
  await openStudio(page);
  await beginDraft(page);
  const other = await context.newPage();
  await openStudio(other);
  await other.getByRole('button', { name: 'Paket hadiah terlambat', exact: true }).click();
  const write = async (tab: Page, words: string) => {
    await tab.bringToFront();
    await editorOf(tab).focus();
    await tab.keyboard.press('Control+End');
    await tab.keyboard.insertText(`\n{/* ${words} */}\n`);
    await expect(tab.getByText(t('studio.keeping.kept'))).toBeVisible();
  };
  await write(other, 'dari tab kedua');
  await write(page, 'dari tab pertama');
  await expect(page.getByText(t('studio.elsewhere'))).toBeVisible();
  await page.getByRole('tab', { name: t('studio.pane.history') }).click();
  await page.locator('.studio-places').getByRole('button').first().click();
  await editorOf(page).focus();
  await page.keyboard.press('Control+End');
  await expect(editorOf(page)).toContainText('dari tab kedua');
});

test('a draft passed on by link is taken only when the person says so', async ({ page, context }) => {
  await openStudio(page);
  await beginDraft(page);
  await page.getByRole('tab', { name: t('studio.pane.files') }).click();
  const address = await page.locator('.studio-field input[readonly]').inputValue();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByText(t('studio.shared.title'))).toBeVisible();
  await expect(other.locator('.studio-bench')).toHaveCount(0);
  await other.getByRole('button', { name: t('studio.shared.take') }).click();
  await expect(editorOf(other)).toContainText('Paket hadiah terlambat');
  const third = await context.newPage();
  await openStudio(third);
  await third.goto(address);
  await expect(third.getByText(t('studio.shared.title'))).toBeVisible();
});

test('a folder is saved to and opened where the browser can', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('paket', { create: true }),
    });
  });
  await openStudio(page);
  await beginDraft(page);
  await page.getByRole('tab', { name: t('studio.pane.files') }).click();
  await page.getByRole('button', { name: t('studio.files.folder') }).click();
  await expect(page.getByText(t('studio.files.saved', { folder: 'paket' }))).toBeVisible();
  await page.getByRole('button', { name: t('studio.bar.leave') }).click();
  await page.getByRole('button', { name: t('studio.open.folder') }).click();
  await expect(editorOf(page)).toContainText('Paket hadiah terlambat');
  await proved(page);
  await expect(page.getByText(t('studio.findings.none'))).toBeVisible();
});

test('an earlier state is brought back, and the audit says whether guessing passes', async ({ page }) => {
  await openStudio(page);
  await beginDraft(page);
  await proved(page);
  await page.getByRole('tab', { name: t('studio.pane.audit') }).click();
  await page.getByRole('button', { name: t('studio.audit.run') }).click();
  await expect(page.getByText(t('studio.audit.guessing'))).toBeVisible({ timeout: 30_000 });
  await editorOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('kosong');
  await page.getByRole('tab', { name: t('studio.pane.history') }).click();
  await page
    .getByRole('button', { name: t('studio.history.restore') })
    .first()
    .click();
  await expect(editorOf(page)).toContainText('Paket hadiah terlambat');
});
