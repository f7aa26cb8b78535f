import { expect, type Page, test } from '@playwright/test';

/** Records of one store, as the browser keeps them. */
async function kept(page: Page, store: string): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('ramah-attempts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
}

test('a changed procedure is confirmed once, there and in the list of changes', async ({ page }) => {
  await page.goto('whats-new/');
  const count = page.locator('main').getByRole('status').first();
  await expect(count).toContainText(/^\s*\d+ perubahan belum Anda konfirmasi/);
  const unread = Number.parseInt(await count.innerText(), 10);
  await page.getByRole('link', { name: 'Klaim garansi' }).click();
  await page.getByRole('button', { name: /^Saya sudah membaca/ }).click();
  await expect(page.getByText(/^Anda membacanya/)).toBeVisible();
  await expect
    .poll(() => kept(page, 'acknowledgements'))
    .toMatchObject([{ version: 1, profile: '', entry: 'procedures/klaim-garansi', updated: '2026-11-22' }]);
  await page.goto('whats-new/');
  await expect(count).toContainText(`${unread - 1} perubahan belum Anda konfirmasi`);
  await expect(page.getByText(/^Anda membacanya/)).toHaveCount(1);
});

test('a confirmation that the browser refuses to keep says so, and can be given again', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...record) {
      if (this.name === 'acknowledgements' && document.documentElement.dataset.room === undefined) {
        throw new DOMException('full', 'QuotaExceededError');
      }
      return put.apply(this, record);
    };
  });
  await page.goto('procedures/klaim-garansi/');
  const button = page.getByRole('button', { name: /^Saya sudah membaca/ });
  await button.click();
  await expect(page.getByText('Peramban ini tidak menyimpan jawaban Anda.')).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.room = '';
  });
  await button.click();
  await expect(page.getByText(/^Anda membacanya/)).toBeVisible();
});

test('an opinion with its note is kept, shown again, and can be changed', async ({ page }) => {
  await page.goto('en/skills/empati/');
  const form = page.getByRole('form', { name: 'Was this page helpful?' });
  await form.getByRole('button', { name: 'No', exact: true }).click();
  await form.getByLabel('What helped, or what is missing?').fill('An example for email, please.');
  await form.getByRole('button', { name: 'Save the note' }).click();
  await expect(form.getByRole('status')).toContainText('Kept in this browser');
  const opinion = { entry: 'skills/empati', isHelpful: false, note: 'An example for email, please.' };
  await expect.poll(() => kept(page, 'opinions')).toMatchObject([opinion]);
  await page.reload();
  await form.scrollIntoViewIfNeeded();
  await expect(form.getByRole('button', { name: 'No', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(form.getByRole('textbox')).toHaveValue('An example for email, please.');
  await form.getByRole('button', { name: 'Yes' }).click();
  await expect.poll(() => kept(page, 'opinions')).toMatchObject([{ ...opinion, isHelpful: true }]);
});

test('the list of reviews names each page with its owner and day', async ({ page }) => {
  await page.goto('coverage/');
  await page.getByRole('link', { name: 'Jatuh tinjau' }).click();
  await expect(page.getByRole('heading', { name: 'Terlewat' })).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText(/Tim .+ 20\d\d/);
});
