import { expect, type Page, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { stepsOf } from '../src/study/pathSteps.ts';
import { headOf, keepRecords, type Rows, readFacts, reviewsOf } from './learning.ts';
import { demandAccessible, readScenario } from './playing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');
const path = 'paths/minggu-pertama/';
const address = `${path}certificate/`;

/** Everything that the path asks for, the assessment with the model's own conversation at the second try. */
async function finish(page: Page): Promise<Rows> {
  const facts = await readFacts(page);
  const stages = facts.paths.find(({ slug }) => slug === 'minggu-pertama')?.stages ?? [];
  const steps = stepsOf(stages, () => []).flat();
  const entries = steps.flatMap((step) => (step.kind === 'entry' ? [step.entry] : []));
  const played = new Set(steps.flatMap((step) => (step.kind === 'play' ? [step.scenario] : [])));
  const passed = headOf(facts, 'paket-terlambat', 9, 'assessment', 100);
  const { model } = readScenario('id');
  return {
    readings: entries.map((entry) => ({ version: 1, profile: '', entry, at: '2026-11-20T10:00:00.000Z' })),
    reviews: entries.flatMap((entry) => reviewsOf(facts, entry, 2)),
    attempts: [
      headOf(facts, 'paket-terlambat', 8, 'assessment', 40),
      passed,
      ...[...played].map((slug, index) => headOf(facts, slug, index + 1, 'practice', 70)),
    ],
    events: model.events.map((event, index) => ({
      attempt: passed.id,
      index,
      at: 1000 * index,
      event,
    })),
  };
}

async function makeCertificate(page: Page): Promise<string> {
  await keepRecords(page, await finish(page));
  await page.goto(address);
  await page.getByLabel(t('certificate.name')).fill('Ni Luh Ayu & Rekan');
  await page.getByRole('button', { name: t('certificate.make') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('certificate.confirmed') })).toBeVisible();
  return page.getByLabel(t('certificate.link')).inputValue();
}

test('a finished path gives a certificate that another browser replays', async ({
  page,
  browser,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const link = await makeCertificate(page);
  console.log(`link of a certificate with one assessment: ${link.length} characters`);
  await demandAccessible(page);
  demandQuiet();
  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(t('certificate.confirmed'));
  const { hash } = readScenario('id');
  const said = t('certificate.passed', { score: 100, time: 2, hash: hash.slice(0, 8) });
  await expect(elsewhere.locator('[data-pass="passed"]')).toContainText(said);
  await expect(elsewhere.locator('.certificate-sheet')).toContainText('Ni Luh Ayu & Rekan');
  await expect(elsewhere.getByText(t('certificate.honour')).first()).toBeVisible();
  await elsewhere.close();
});

test('an altered link is refused, and so is an older version of the scenario', async ({ page }) => {
  const link = await makeCertificate(page);
  await page.goto('about:blank');
  await page.goto(`${link.slice(0, -5)}aaaaa`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('certificate.altered'));
  await page.route('**/scenarios/paket-terlambat/scenario.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ json: { ...(await answer.json()), hash: 'f'.repeat(64) } });
  });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('certificate.unconfirmed'));
  await expect(page.locator('[data-pass="changed"]')).toContainText(t('certificate.changed.scenario'));
});

test('an unfinished path says how many steps are left, and leads back to them', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('link', { name: t('certificate.toPath') })).toHaveAttribute(
    'href',
    /paths\/minggu-pertama\/$/,
  );
  await demandAccessible(page);
});

test('the certificate prints on one page, A4 landscape', async ({ page }) => {
  await makeCertificate(page);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
});
