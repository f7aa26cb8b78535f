import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { readScenario } from './playing.ts';

const t = translate('id');

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });

  const whole = [
    ['skills/empati/', 'main h2'],
    ['procedures/keluhan-lima-langkah/', 'main ol li'],
    ['products/lentera-kirim-reguler/', 'main table, main dl'],
    ['glossary/', 'main a'],
    ['faq/', 'main a'],
    ['paths/minggu-pertama/', 'main a'],
    ['scenarios/', 'main a'],
    ['scenarios/paket-terlambat/script/', 'main h2'],
    ['authoring/', 'main pre'],
    ['reviews/', 'main a'],
  ] as const;
  for (const [address, part] of whole) {
    test(`/${address} is read whole, and offers nothing that would not work`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator(part).first()).toBeVisible();
      await expect(page.locator('[data-search-open]').first()).toBeHidden();
      for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
      await page.locator('header nav a').first().click();
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  const needing = [
    ['studio/', 'studio.noscript'],
    ['study/', 'study.noscript'],
    ['records/', 'records.noscript'],
    ['progress/', 'progress.noscript'],
    ['trainer/', 'trainer.noscript'],
    ['assignment/', 'records.noscript'],
    ['paths/minggu-pertama/certificate/', 'certificate.noscript'],
    ['products/compare/', 'compare.noscript'],
    ['scenarios/paket-terlambat/', 'desk.noscript'],
  ] as const;
  for (const [address, words] of needing) {
    test(`/${address} says what it needs`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('main')).toContainText(t(words), { useInnerText: true });
      await expect(page.getByText(t('site.blocked'))).toBeHidden();
    });
  }

  test('the briefing of a scenario is read', async ({ page }) => {
    await page.goto('scenarios/paket-terlambat/');
    await expect(page.locator('h1')).toContainText(readScenario('id').title);
  });
});

test.describe('where the files of scripts are held back', () => {
  for (const address of ['study/', 'studio/', 'records/']) {
    test(`/${address} says so after a while`, async ({ page }) => {
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(address);
      await expect(page.getByText(t('site.blocked'))).toBeVisible({ timeout: 20_000 });
      const { violations } = await new AxeBuilder({ page }).include('.blocked').analyze();
      expect(violations).toEqual([]);
    });
  }

  test('a page that is only read says nothing', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('skills/empati/');
    await expect(page.locator('.blocked')).toHaveCSS('display', 'none');
  });
});

test('where the scripts run, nothing is said', async ({ page }) => {
  await page.goto('study/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expect(page.locator('.blocked')).toHaveCSS('display', 'none');
});
