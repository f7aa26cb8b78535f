import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './watchPage.ts';

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.locator('#site-search')).toBeVisible();
  await page.keyboard.type(words);
  await expect(page.locator('#site-search ol a').first()).toBeVisible();
}

test('an inflected Indonesian word finds the pages of its stem', async ({ page, baseURL }) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  await page.goto('');
  await search(page, 'membatalkan');
  await expect(
    page
      .locator('#site-search mark')
      .filter({ hasText: /^(pem|di)?batal/i })
      .first(),
  ).toBeVisible();
  demandQuiet();
});

test('the English site finds English pages only', async ({ page }) => {
  await page.goto('en/');
  await search(page, 'empathy');
  await expect(page.locator('#site-search .page').first()).toContainText('Empathy');
  const addresses = await page
    .locator('#site-search ol a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.every((address) => address?.includes('/en/'))).toBe(true);
});

test('search works by keyboard alone: open, type, move, open a result', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('empati');
  await expect(page.locator('#site-search ol a').first()).toBeVisible();
  const first = await page.locator('#site-search ol a').first().getAttribute('href');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#site-search ol a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#site-search ol a').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#site-search input[type=search]')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(first).toMatch(/\/empati\//);
  await page.waitForURL(`**${first?.replace(/[?#].*$/, '')}**`);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('');
  const button = page.locator('[data-search-open]');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('empati');
  await expect(page.locator('#site-search ol a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#site-search')).toBeHidden();
  await expect(button).toBeFocused();
});

test('a filter leaves only its kind', async ({ page }) => {
  await page.goto('');
  await search(page, 'paket');
  await page.locator('#site-search').getByText('Produk', { exact: true }).first().click();
  await expect(page.locator('#site-search .kind').first()).toHaveText('Produk');
  const kinds = await page.locator('#site-search .kind').allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Produk']));
});

test('a word that nothing holds gets advice instead of an empty list', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('zzxqj');
  await expect(page.locator('[data-search-status]')).toContainText('Tidak ada yang cocok');
});

test('the open search has no accessibility violation', async ({ page }) => {
  await page.goto('');
  await search(page, 'empati');
  await page.getByText('Penyaring lain').click();
  const { violations } = await new AxeBuilder({ page }).include('#site-search').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('what was typed is text, never markup', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('/');
  await page.keyboard.type('<img src=x onerror=alert(1)> empati');
  await expect(page.locator('[data-search-status]')).not.toBeEmpty();
  await expect(page.locator('#site-search img')).toHaveCount(0);
});

test('forms that the stemmer keeps apart find the same pages', async ({ page }) => {
  await page.goto('');
  await search(page, 'dikembalikan');
  await expect(page.locator('#site-search .page', { hasText: 'Pengembalian dana' }).first()).toBeVisible();
  await expect(
    page
      .locator('#site-search mark')
      .filter({ hasText: /^pengembalian/i })
      .first(),
  ).toBeVisible();
});

test('a word is completed while it is being typed', async ({ page }) => {
  await page.goto('');
  await search(page, 'pembay');
  await expect(page.locator('#site-search mark').filter({ hasText: /bayar/i }).first()).toBeVisible();
});

test('a misspelt word is taken for the right one, and that is announced', async ({ page }) => {
  await page.goto('');
  await search(page, 'pembayran');
  const status = page.locator('[data-search-status]');
  await expect(status).toContainText('Ini hasil untuk “pembayaran”');
  await expect(status).toHaveRole('status');
});

test('people find what they mean in their own words', async ({ page }) => {
  await page.goto('');
  await search(page, 'gimana ngembaliin paket ilang');
  await expect(page.locator('#site-search .page').filter({ hasText: 'Paket hilang' }).first()).toBeVisible();
});

test('the vocabulary is fetched with the index, when someone is about to search, and not before', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(new URL(request.url()).pathname);
  });
  await page.goto('');
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await search(page, 'kirim');
  for (const name of ['words', 'pages']) {
    expect(fetched.filter((path) => path.endsWith(`/pagefind/${name}.id.txt`))).toHaveLength(1);
  }
});

test('further results follow when the last of those shown comes into sight', async ({ page }) => {
  await page.goto('');
  await search(page, 'pelanggan');
  await expect(page.locator('#site-search ol > li')).toHaveCount(6);
  await page.locator('#site-search ol > li').last().scrollIntoViewIfNeeded();
  await expect(page.locator('#site-search ol > li')).toHaveCount(12);
});

test('where a word was found but may be another, that one is offered as a button', async ({ page }) => {
  await page.goto('');
  await search(page, 'diantara ');
  await page.getByRole('button', { name: 'Maksud Anda “diantar”?' }).click();
  await expect(page.locator('#site-search input[type=search]')).toHaveValue('diantar');
  await expect(page.locator('#site-search input[type=search]')).toBeFocused();
  await expect(
    page
      .locator('#site-search mark')
      .filter({ hasText: /^diantar/i })
      .first(),
  ).toBeVisible();
});

test('what was found is marked on the page reached, in other forms too, and the address is plain', async ({
  page,
}) => {
  await page.goto('');
  await search(page, 'dikembalikan');
  await page.locator('#site-search ol a').filter({ hasText: 'Pengembalian dana' }).first().click();
  await page.waitForURL(/pengembalian-dana\/$/);
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString().toLowerCase()),
    );
  await expect.poll(async () => (await marked()).includes('pengembalian')).toBe(true);
  await expect(page).toHaveURL(/pengembalian-dana\/(#.*)?$/);
});

test('further filters narrow by line, channel and skill', async ({ page }) => {
  await page.goto('en/');
  await search(page, 'customer');
  await page.getByText('More filters').click();
  await page.locator('#site-search select[name=channel]').selectOption('Phone');
  await expect(page.locator('#site-search .page').filter({ hasText: 'Phone channel' }).first()).toBeVisible();
  await page.locator('#site-search select[name=channel]').selectOption('Any');
  await page.locator('#site-search select[name=skill]').selectOption('Empathy');
  await expect(page.locator('#site-search ol a').filter({ hasText: 'Empathy' }).first()).toBeVisible();
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the search works offline once it was used', async ({ page, context }) => {
    await page.goto('');
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await search(page, 'paket');
    await expect.poll(() => page.evaluate(missingParts)).toEqual([]);
    await context.setOffline(true);
    await page.keyboard.type(' hilang');
    await expect(
      page.locator('#site-search .page').filter({ hasText: 'Paket hilang' }).first(),
    ).toBeVisible();
  });
});

/** Parts of the index that the browser does not keep yet. Runs in the page. */
async function missingParts(): Promise<readonly string[]> {
  const directory = await (await fetch('pagefind/pages.id.txt')).text();
  const [, ...parts] = (directory.split('\n\n')[0] ?? '').split('\n');
  const addresses = parts.map((part) => `pagefind/index/id_${part.split(' ')[1]}.pf_words`);
  const kept = await Promise.all(addresses.map((address) => caches.match(address)));
  return addresses.filter((_, place) => kept[place] === undefined);
}
