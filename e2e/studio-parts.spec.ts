import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { templates } from '../src/compiler/templates/templateList.ts';
import { translate } from '../src/i18n/words.ts';
import { beginDraft, editorOf, goToWords, openStudio, openTexts, proved } from './studioing.ts';

const t = translate('id');
const frame = (language: string) => readFileSync(`src/compiler/diagnostics/frame/${language}.mdx`, 'utf8');

test('a trial starts at any scene with any tension, records and steps, and its debrief says so', async ({
  page,
}) => {
  await openStudio(page);
  await openTexts(page, { id: frame('id') });
  await proved(page);
  await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
  await page.getByText(t('studio.try.title')).click();
  await page.getByLabel(t('studio.try.scene')).selectOption('solusi');
  await page.getByRole('slider').fill('20');
  await page.getByLabel('Resi LK-2231').check();
  await page.getByLabel(t('debrief.step.empathise')).check();
  await page.getByRole('button', { name: t('studio.try.begin') }).click();
  const note = t('studio.try.note', { scene: 'solusi', tension: 20 });
  await expect(page.getByText(note)).toBeVisible();
  await expect(page.locator('.desk-reply')).toHaveCount(3);
  await page.locator('.desk-reply').filter({ hasText: 'Kurir prioritas mengantar' }).click();
  await page.locator('.desk-reply').filter({ hasText: 'Ada yang masih mengganjal' }).click();
  await page.getByRole('button', { name: t('desk.finish') }).click();
  await page.getByRole('button', { name: t('desk.toDebrief') }).click();
  await expect(page.locator('.debrief').getByText(note)).toBeVisible();
  await expect(page.locator('.debrief-share')).toHaveCount(0);
  await expect(page.locator('.debrief')).toContainText('100');
  await page.getByRole('button', { name: t('studio.bar.write') }).click();
  await page.getByRole('button', { name: t('studio.bar.play'), exact: true }).click();
  await expect(page.getByText(note).first()).toBeVisible();
});

test('the way that proves a finding is drawn, told as a list, and played', async ({ page }) => {
  await openStudio(page);
  await openTexts(page, { id: frame('id').replaceAll('outcome="unresolved"', 'outcome="resolved"') });
  await proved(page);
  const finding = page.locator('.studio-finding').filter({ hasText: 'skippable-step' });
  await finding.getByRole('button', { name: t('studio.findings.draw') }).click();
  await expect(page.locator('.map-way.is-way')).toHaveCount(4);
  await expect(page.locator('.map-node.is-way')).toHaveCount(5);
  await page.getByText(t('studio.map.steps', { count: 4 })).click();
  await expect(page.locator('.studio-steps-box li').last()).toContainText('terima-kasih');
  await page.getByLabel(t('studio.map.way')).selectOption('model');
  await expect(page.locator('.map-way.is-way')).toHaveCount(0);
  await page.getByLabel(t('studio.map.way')).selectOption({ index: 1 });
  await page.getByRole('button', { name: t('studio.map.playWay') }).click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(4);
});

test('the audit says what each reply is worth', async ({ page }) => {
  await openStudio(page);
  await openTexts(page, { id: frame('id') });
  await proved(page);
  await page.getByRole('tab', { name: t('studio.pane.audit') }).click();
  await page.getByRole('button', { name: t('studio.audit.run') }).click();
  const scene = page.locator('.studio-worth').filter({ hasText: 'keluhan' });
  await expect(scene.getByRole('row')).toHaveCount(4, { timeout: 30_000 });
  await expect(scene.getByRole('row', { name: /akui/ })).toContainText(t('studio.worth.best'));
});

test('a scene written in one language appears in the other in one step that can be undone', async ({
  page,
}) => {
  await openStudio(page);
  await openTexts(page, { id: frame('id'), en: frame('en') });
  await proved(page);
  await goToWords(page, '<Ending id="selesai');
  await page.keyboard.press('Home');
  await page.keyboard.insertText(
    '<Scene id="tambahan">\n  <Customer>Halo?</Customer>\n\n  <Reply id="ya" to="selesai" does="thank">\n    Ya.\n  </Reply>\n</Scene>\n\n',
  );
  const follow = page.getByRole('button', {
    name: t('studio.follow.do', { language: t('studio.text.en'), other: t('studio.text.id') }),
  });
  await expect(page.getByText(t('studio.follow.add', { name: 'tambahan' }))).toBeVisible();
  await expect(page.locator('.studio-finding').filter({ hasText: 'tambahan' }).first()).toBeVisible();
  await follow.click();
  await expect(follow).toHaveCount(0);
  await page
    .getByRole('button', { name: t('studio.follow.show', { language: t('studio.text.en') }) })
    .click();
  await expect(
    page.getByText(t('studio.text.waiting', { count: 1, language: t('studio.text.en') })),
  ).toBeVisible();
  await page.getByRole('button', { name: t('studio.text.toWaiting') }).click();
  await expect(editorOf(page)).toBeFocused();
  await expect(editorOf(page)).toContainText('Halo?');
  await page.keyboard.press('Control+z');
  await expect(editorOf(page)).not.toContainText('Halo?');
});

test('a scene renamed in one text is renamed in the other, by typing or everywhere at once', async ({
  page,
}) => {
  await openStudio(page);
  await openTexts(page, { id: frame('id'), en: frame('en') });
  await proved(page);
  await goToWords(page, 'id="solusi');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.getByLabel(t('studio.rename.name', { name: 'solusi' })).fill('jalan-keluar');
  await page.getByRole('button', { name: t('studio.rename.do') }).click();
  await expectPlaceInBoth(page, 'jalan-keluar');
  await page.getByRole('button', { name: t('studio.text.id'), exact: true }).click();
  await goToWords(page, '<Reply id="kurir');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('-lain');
  await expect(page.getByText('jalan-keluar/kurir → kurir-lain')).toBeVisible();
});

async function expectPlaceInBoth(page: Page, id: string): Promise<void> {
  await page.getByRole('tab', { name: t('studio.pane.map') }).click();
  for (const language of ['en', 'id'] as const) {
    await page.getByRole('button', { name: t(`studio.text.${language}`), exact: true }).click();
    await expect(page.locator('.studio-places').getByRole('button', { name: id, exact: true })).toBeVisible();
  }
}

test('every template begins a draft in both languages without a finding', async ({ page }) => {
  test.setTimeout(120_000);
  await openStudio(page);
  for (const { name } of templates) {
    await page.getByLabel(t('studio.new.template')).selectOption(name);
    await beginDraft(page);
    await proved(page);
    await expect(page.getByText(t('studio.findings.none'))).toBeVisible();
    await page.getByRole('button', { name: t('studio.bar.leave') }).click();
  }
});

test('a scenario of the site is opened as a draft, from its script page and from the start', async ({
  page,
}) => {
  await page.goto('scenarios/paket-terlambat/script/');
  await page.getByRole('link', { name: t('script.studio') }).click();
  await page.getByRole('button', { name: t('studio.shared.take') }).click();
  await expect(editorOf(page)).toContainText('whatsapp');
  await proved(page);
  await expect(page.getByText(t('studio.findings.none'))).toBeVisible();
  await page.getByRole('button', { name: t('studio.bar.leave') }).click();
  await page.locator('select[name="slug"]').selectOption('tagihan-ganda');
  await page.getByRole('button', { name: t('studio.shipped.open') }).click();
  await expect(editorOf(page)).toContainText('phone');
  await proved(page);
  await expect(page.getByText(t('studio.findings.none'))).toBeVisible();
});
