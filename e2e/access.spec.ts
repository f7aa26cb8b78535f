import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Pages that are read, then pages that act; the player has tests of its own. */
const reading = [
  '',
  'scenarios/',
  'products/lentera-kirim-reguler/',
  'products/compare/?p=lentera-kirim-reguler&p=lentera-kirim-hari-ini',
  'procedures/keluhan-lima-langkah/',
  'skills/empati/',
  'glossary/alih-hangat/',
  'paths/minggu-pertama/',
  'scenarios/paket-terlambat/script/',
  'coverage/',
  'whats-new/',
  'results/',
  'tidak-ada/',
];
const acting = [
  'study/',
  'study/skills/empati/',
  'records/',
  'progress/',
  'trainer/',
  'studio/',
  'assignment/',
  'paths/minggu-pertama/certificate/',
  'scenarios/paket-terlambat/class/',
  'offline/',
];
const kinds = [...reading, ...acting];

async function demandNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true }, 'css-orientation-lock': { enabled: true } } })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
}

async function open(page: Page, kind: string): Promise<void> {
  await page.goto(kind, { waitUntil: 'networkidle' });
  await expect(page.locator('h1').first()).toBeVisible();
}

for (const language of ['', 'en/']) {
  for (const kind of acting) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${language}${kind} has no accessibility violation (${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page, `${language}${kind}`);
        await demandNoViolation(page);
      });
    }
  }
}

test.describe('at 320 pixels, as 400 % of 1280', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const kind of kinds) {
    test(`/${kind} is read without scrolling sideways, and nothing is violated`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, kind);
      expect(await page.evaluate(widerThanPage)).toEqual([]);
      await demandNoViolation(page);
    });
  }

  test('the search is used', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('');
    await page.locator('[data-search-open]').click();
    await page.keyboard.type('paket');
    const first = page.locator('#site-search ol a').first();
    await expect(first).toBeVisible();
    await first.scrollIntoViewIfNeeded();
    await expect(first).toBeInViewport({ ratio: 0.3 });
    await page.getByText('Penyaring lain').click();
    const overflow = await page
      .locator('#site-search')
      .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await demandNoViolation(page);
  });
});

/** Elements that make the page wider than its window. */
function widerThanPage(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 100));
}

test('the search open on a phone has no violation, in light and in dark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('procedures/keluhan-lima-langkah/');
    await page.locator('[data-search-open]').click();
    await page.keyboard.type('paket');
    await expect(page.locator('#site-search ol a').first()).toBeVisible();
    await demandNoViolation(page);
  }
});

for (const kind of kinds) {
  test(`/${kind} shows where the focus is, in an order that can be followed, and hides none of it`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, kind);
    const faults: string[] = [];
    let last = '';
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(describeFocus);
      if (seen === undefined) break;
      if (!seen.isMarked) faults.push(`no mark: ${seen.html}`);
      if (seen.isCovered) faults.push(`covered: ${seen.html}`);
      if (seen.html === last) break;
      last = seen.html;
    }
    expect(last).not.toBe('');
    expect(faults).toEqual([]);
  });
}

/** What has the focus: whether one sees that it has, and whether any of it is seen. */
function describeFocus() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element === null || element === document.body) return undefined;
  const isDrawn = (of: Element, part?: string): boolean => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(of, part);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
  const near = [element, label, ...parentsOf(element)];
  const isMarked = near.some((one) => isDrawn(one) || isDrawn(one, '::before') || isDrawn(one, '::after'));
  const box = (label.getBoundingClientRect().height > 2 ? label : element).getBoundingClientRect();
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const isSeen = points.some(([x, y]) => {
    const at = document.elementFromPoint(x, y);
    return at !== null && (near.includes(at) || element.contains(at) || at.shadowRoot !== null);
  });
  return { html: element.outerHTML.slice(0, 160), isMarked, isCovered: !isSeen };

  function parentsOf(of: Element): readonly Element[] {
    const parent = of.closest('.link-card, label, figure, [role="group"]');
    return [of.parentElement, of.parentElement?.parentElement, parent].filter(
      (one): one is Element => one instanceof Element && one !== document.body,
    );
  }
}

test('where less motion is asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const kind of kinds) {
    await open(page, kind);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } =
          getComputedStyle(element);
        const isLong = (durations: string): boolean =>
          durations.split(',').some((one) => parseFloat(one) > 0.011);
        const moves =
          isLong(transitionDuration) ||
          (animationName !== 'none' && isLong(animationDuration)) ||
          scrollBehavior === 'smooth';
        return moves ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );
    expect([kind, moving]).toEqual([kind, []]);
  }
});

test('in forced colours what is chosen, and where one is, is told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('');
  await page.locator('[data-search-open]').click();
  await page.keyboard.type('paket');
  await expect(page.locator('#site-search ol a').first()).toBeVisible();
  const product = page.locator('#site-search label', { hasText: 'Produk' }).first();
  const look = () =>
    product.evaluate((label) => {
      const { backgroundColor, color, borderColor, outlineStyle } = getComputedStyle(label);
      return `${backgroundColor} ${color} ${borderColor} ${outlineStyle}`;
    });
  const before = await look();
  await product.click();
  await expect.poll(look).not.toBe(before);
});

test('words in the other language say so', async ({ page }) => {
  await page.goto('skills/empati/');
  await expect(page.locator('[data-language-switch]')).toHaveAttribute('lang', 'en');
  await page.goto('en/skills/empati/');
  await expect(page.locator('[data-language-switch]')).toHaveAttribute('lang', 'id');
  await page.goto('tidak-ada/');
  await expect(
    page.getByText('Page not found').locator('xpath=ancestor-or-self::*[@lang][1]'),
  ).toHaveAttribute('lang', 'en');
});
