import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { watchPage } from './watchPage.ts';

const two = 'products/compare/?p=lentera-kirim-reguler&p=lentera-kirim-ekspres';

test('the address names the products, and differences are marked by a word', async ({ page, baseURL }) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  await page.goto(two);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Lentera Kirim Reguler' })).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Lentera Kirim Ekspres' })).toBeVisible();
  const price = table.getByRole('row', { name: /^Dalam kota dan antar-Jabodetabek/ });
  await expect(price.getByRole('rowheader')).toContainText('Berbeda');
  await expect(price).toContainText('Rp10.000');
  await expect(price).toContainText('Rp16.000');
  await expect(table.getByRole('rowheader', { name: /Sama/ }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  demandQuiet();
});

test('a third product joins, and the address can be shared', async ({ page }) => {
  await page.goto(two);
  await page.getByLabel('Produk ketiga').selectOption({ label: 'Lentera Kirim Kargo' });
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page).toHaveURL(/p=lentera-kirim-reguler&p=lentera-kirim-ekspres&p=lentera-kirim-kargo$/);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(4);
});

test('what the address does not know is left out, and the page says what to do', async ({ page }) => {
  await page.goto('en/products/compare/?p=lentera-kirim-reguler&p=nothing');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Choose at least two products.');
  await page.getByLabel('Second product').selectOption({ label: 'Lentera Kirim Express' });
  await expect(page.getByRole('table')).toBeVisible();
});

test('a product page leads to the comparison with its neighbour', async ({ page }) => {
  await page.goto('products/lentera-dana-dompet/');
  await page.getByRole('link', { name: 'Bandingkan dengan produk lain' }).click();
  await expect(page.getByRole('columnheader', { name: 'Dompet Lentera' })).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
});

test('on a phone the table scrolls in itself, its first column stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(two);
  const header = page.getByRole('rowheader').first();
  await expect(header).toBeVisible();
  const before = await header.boundingBox();
  await page.locator('[data-comparison]').evaluate((box) => box.scrollTo(200, 0));
  await expect.poll(async () => (await header.boundingBox())?.x).toBe(before?.x);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every product is listed with a note', async ({ page }) => {
    await page.goto('products/compare/');
    await expect(page.getByText('Perbandingan memerlukan JavaScript')).toBeVisible();
    await expect(page.locator('main section').getByRole('link')).toHaveCount(12);
  });
});
