import { expect, test } from '@playwright/test';
import { translate } from '../src/i18n/words.ts';
import { headOf, keepRecords, readFacts, recordsIn, reviewsOf, watchShifts } from './learning.ts';
import { demandAccessible } from './playing.ts';
import { watchPage } from './watchPage.ts';

const t = translate('id');
const path = 'paths/minggu-pertama/';

test('a newcomer finds the introduction, and nothing about records is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('');
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.title'));
  await expect(page.getByRole('heading', { name: t('home.steps') })).toBeVisible();
  await expect(page.locator('[data-returning]')).toBeHidden();
  expect(fetched.filter((url) => url.includes('learning.json'))).toEqual([]);
});

for (const width of [390, 1440]) {
  test(`a returning trainee goes on where they stopped, and nothing jumps, at ${width} px`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const demandQuiet = watchPage(page, baseURL ?? '');
    const facts = await readFacts(page);
    await keepRecords(page, {
      attempts: [
        headOf(facts, 'paket-terlambat', 1, 'practice', 61),
        headOf(facts, 'paket-terlambat', 2, 'assessment', 84),
        headOf(facts, 'jelaskan-garansi', 3, 'practice', 80),
        headOf(facts, 'bandingkan-produk', 4, 'practice'),
      ],
      reviews: reviewsOf(facts, 'skills/empati', 9),
    });
    const shifts = await watchShifts(page);
    await page.goto('');
    const home = page.locator('[data-returning][aria-busy="false"]');
    await expect(home.getByRole('heading', { level: 1 })).toHaveText(t('home.back.title'));
    const open = facts.scenarios.find(({ slug }) => slug === 'bandingkan-produk');
    await expect(home.locator('[data-card="play"]')).toContainText(open?.title ?? '');
    await expect(home.getByRole('link', { name: t('home.back.continue') })).toHaveAttribute(
      'href',
      /scenarios\/bandingkan-produk\/$/,
    );
    const due = facts.sets['skills/empati']?.split(' ').length ?? 0;
    await expect(home.locator('[data-card="study"]')).toContainText(t('home.back.due', { count: due }));
    await expect(home.locator('[data-card="path"]')).toContainText('Minggu pertama');
    await expect(home.locator('[data-card="scores"] li')).toHaveCount(3);
    await expect(page.getByRole('heading', { name: t('home.steps') })).toBeHidden();
    // The arrow in a button moves with the button's words; nothing else does.
    expect(await shifts()).toBeLessThan(0.001);
    await demandAccessible(page);
    demandQuiet();
  });
}

test('the introduction can be called back, and a bad record hides no good one', async ({ page }) => {
  const facts = await readFacts(page);
  await keepRecords(page, {
    attempts: [headOf(facts, 'paket-terlambat', 1, 'practice', 61), { id: 'broken', version: 7 }],
  });
  await page.goto('');
  await expect(page.locator('[data-card="scores"] li')).toHaveCount(1);
  await page.getByRole('button', { name: t('home.back.intro') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.title'));
});

test('where storage is refused the introduction stays', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('ramah.used', '');
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('home.title'));
});

test('a path shows what is done, what is next, and keeps what is ticked as read', async ({
  page,
  baseURL,
}) => {
  const demandQuiet = watchPage(page, baseURL ?? '');
  const facts = await readFacts(page);
  const first = 'profession/apa-itu-customer-service';
  await keepRecords(page, {
    attempts: [headOf(facts, 'paket-terlambat', 2, 'assessment', 84)],
    reviews: reviewsOf(facts, first, 3),
  });
  await page.goto(path);
  const step = (name: string) => page.locator('[data-step]', { hasText: name }).first();
  await expect(step(facts.titles[first] ?? '')).toHaveAttribute('data-is', 'done');
  const read = step(facts.titles['profession/peran-dan-perbedaannya'] ?? '');
  await expect(read).toHaveAttribute('data-next', '');
  await demandAccessible(page);
  await read.getByRole('checkbox').check();
  await expect(read).not.toHaveAttribute('data-next', '');
  await expect.poll(async () => (await recordsIn(page, 'readings')).length).toBe(1);
  const done = await page.locator('[data-path] [data-slot="done"]').innerText();
  await page.reload();
  await expect(page.locator('[data-path] [data-slot="done"]')).toHaveText(done);
  await page.goto('profession/peran-dan-perbedaannya/');
  const mark = page.getByRole('button', { name: t('entry.isRead') });
  await page.locator('[data-read-mark]').scrollIntoViewIfNeeded();
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  await mark.click();
  await expect.poll(() => recordsIn(page, 'readings')).toEqual([]);
  await page.goto(path);
  await expect(read.getByRole('checkbox')).toBeEnabled();
  await expect(read.getByRole('checkbox')).not.toBeChecked();
  await page.goto('paths/');
  await expect(page.locator('[data-listed="minggu-pertama"] .far')).toContainText(/^\s*[1-9]/);
  demandQuiet();
});

test('a pass by rules that the scenario no longer has is said, and does not count', async ({ page }) => {
  const facts = await readFacts(page);
  const head = headOf(facts, 'paket-terlambat', 2, 'assessment', 84);
  await keepRecords(page, { attempts: [{ ...head, hash: 'f'.repeat(64) }] });
  await page.goto(path);
  await expect(page.locator('[data-step="play"]').last()).toContainText(t('path.outdated'));
});
