import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { begin, open } from './playing.ts';

/** Bytes, gzip, of all scripts until the debrief is asked for, on a first visit. */
const budget = 110_000;

test('the player page keeps within its budget of script', async ({ page }) => {
  const sizes = new Map<string, number>();
  const hinted: string[] = [];
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    reading.push(
      response.body().then((body) => {
        sizes.set(response.url(), gzipSync(body).length);
        if (body.toString().startsWith('//# allFunctionsCalledOnLoad\n')) hinted.push(nameOf(response.url()));
      }),
    );
  });
  const stage = await open(page);
  await begin(stage, 'practice');
  await page.locator('.desk-reply').first().click();
  await expect(page.locator('.desk-said-agent')).toHaveCount(1);
  await Promise.all(reading);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`script of the player page: ${total} bytes, gzip`);
  expect(total).toBeLessThanOrEqual(budget);
  // Compiled while they arrive, not between the first choice and its answer.
  expect(hinted.sort()).toEqual(['Desk', 'client', 'parts', 'store']);
});

function nameOf(address: string): string {
  return address.replace(/.*\/|\..*/g, '');
}
