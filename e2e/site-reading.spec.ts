import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watchPage } from './watchPage.ts';

/** One page of each kind. */
const kinds = [
  '',
  'scenarios/',
  'products/',
  'products/lentera-kirim-reguler/',
  'products/compare/',
  'procedures/',
  'procedures/keluhan-lima-langkah/',
  'skills/',
  'skills/empati/',
  'profession/',
  'profession/apa-itu-customer-service/',
  'glossary/',
  'faq/',
  'paths/',
  'scenarios/paket-terlambat/script/',
  'diagnostics/',
  'diagnostics/cannot-finish/',
  'authoring/',
  'whats-new/',
  'reviews/',
  'about/',
  'accessibility/',
];

for (const language of ['', 'en/']) {
  for (const kind of kinds) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${language}${kind} has no accessibility violation, error or foreign request (${colorScheme})`, async ({
        page,
        baseURL,
      }) => {
        const demandQuiet = watchPage(page, baseURL ?? '');
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const response = await page.goto(`${language}${kind}`);
        expect(response?.status()).toBe(200);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        demandQuiet();
      });
    }
  }
}

test('no page is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const kind of kinds) {
    await page.goto(kind);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([kind, overflow]).toEqual([kind, 0]);
  }
});

test('switching the language keeps the page', async ({ page }) => {
  await page.goto('skills/empati/');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/\/en\/skills\/empati\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(/(?<!en)\/skills\/empati\/$/);
});

test('a chosen theme stays, on the next page too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('radio', { name: 'Gelap' }).check();
  await page.goto('faq/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(scheme).toBe('dark');
});

test('the first Tab reaches a link that skips the navigation', async ({ page }) => {
  await page.goto('skills/empati/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a link to a heading leads to it, and the table of contents follows', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('procedures/keluhan-lima-langkah/#wewenang');
  await expect(page.locator('#wewenang')).toBeInViewport();
  await expect(page.locator('[data-toc] a[aria-current]')).toHaveAttribute('href', '#wewenang');
});

test('ready wording is copied with a button that says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('products/lentera-kirim-reguler/');
  const sample = page.locator('[data-copy]').first();
  await sample.getByRole('button', { name: 'Salin ucapan ini' }).click();
  await expect(page.locator('[data-copy-status]')).toHaveText('Tersalin');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await sample.locator('p').textContent());
});

test('wording is copied where the site is served without https, and a browser has no clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read']);
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.assign(globalThis, { readCopied: () => clipboard.readText() });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('products/lentera-kirim-reguler/');
  const sample = page.locator('[data-copy]').first();
  const button = sample.getByRole('button', { name: 'Salin ucapan ini' });
  await button.click();
  await expect(page.locator('[data-copy-status]')).toHaveText('Tersalin');
  await expect(button).toBeFocused();
  const copied = await page.evaluate(() => Reflect.get(globalThis, 'readCopied')());
  expect(copied).toBe(await sample.locator('p').textContent());
});

test('a reading page loads no framework', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(response.url())) scripts.push(response.url());
  });
  await page.goto('skills/empati/', { waitUntil: 'networkidle' });
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap((entry) =>
        entry instanceof PerformanceResourceTiming && entry.name.endsWith('.js')
          ? [entry.decodedBodySize]
          : [],
      ),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(12_000);
  expect(scripts.filter((url) => /react|client\./.test(url))).toEqual([]);
});

test('an unknown address shows the missing page in both languages', async ({ page }) => {
  const response = await page.goto('tidak-ada/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
});
