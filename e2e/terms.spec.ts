import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';

const page = 'procedures/paket-hilang/';

function term(on: Page, words: string): Locator {
  return on.locator('a.term').filter({ hasText: new RegExp(`^${words}$`) });
}

test('a term is explained while the pointer rests on it or on its explanation, and Escape closes it', async ({
  page: on,
}) => {
  await on.goto(page);
  const explanation = on.locator('#term-hub');
  await expect(explanation).toBeHidden();
  await term(on, 'hub').hover();
  await expect(explanation).toBeVisible();
  await expect(explanation).toContainText('Tempat paket dikumpulkan');
  await explanation.hover();
  await expect(explanation).toBeVisible();
  await on.keyboard.press('Escape');
  await expect(explanation).toBeHidden();
  await term(on, 'hub').hover();
  await expect(explanation).toBeVisible();
  await on.locator('h1').hover();
  await expect(explanation).toBeHidden();
});

test('the keyboard reaches a term, hears what it means, and Enter goes to its entry', async ({
  page: on,
}) => {
  await on.goto(page);
  await term(on, 'pindai').focus();
  await on.keyboard.press('Tab');
  await expect(term(on, 'hub')).toBeFocused();
  await expect(on.locator('#term-hub')).toBeVisible();
  await expect(term(on, 'hub')).toHaveAccessibleDescription(/Tempat paket dikumpulkan/);
  await on.keyboard.press('Tab');
  await expect(on.locator('#term-hub')).toBeHidden();
  await on.keyboard.press('Shift+Tab');
  await on.keyboard.press('Enter');
  await expect(on).toHaveURL(/\/glossary\/hub\/$/);
});

test('a click of the mouse follows the link', async ({ page: on }) => {
  await on.goto(`en/${page}`);
  await term(on, 'hub').click();
  await expect(on).toHaveURL(/\/en\/glossary\/hub\/$/);
});

test('the page with an open explanation has no accessibility violation', async ({ page: on }) => {
  await on.goto(page);
  await term(on, 'hub').focus();
  await on.keyboard.press('Shift+Tab');
  await on.keyboard.press('Tab');
  await expect(on.locator('#term-hub')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: on }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap explains the term, a tap elsewhere closes, and the page is no wider', async ({ page: on }) => {
    await on.goto(page);
    await term(on, 'hub').tap();
    const explanation = on.locator('#term-hub');
    await expect(explanation).toBeVisible();
    await expect(on).toHaveURL(/paket-hilang\/$/);
    const box = await explanation.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await on.locator('h1').tap();
    await expect(explanation).toBeHidden();
    await term(on, 'hub').tap();
    await explanation.getByRole('link', { name: 'Buka di glosarium' }).tap();
    await expect(on).toHaveURL(/\/glossary\/hub\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its entry', async ({ page: on }) => {
    await on.goto(page);
    await term(on, 'hub').click();
    await expect(on).toHaveURL(/\/glossary\/hub\/$/);
  });
});
