import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const folder = process.env.RAMAH_DIST ?? 'dist';
const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'));
const tabs = 4;

test('every page of the site asks its own host for everything, and breaks no rule of its policy', async ({
  context,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const { origin } = new URL(baseURL ?? '');
  const faults = new Set<string>();
  let requests = 0;
  context.on('request', (request) => {
    requests += 1;
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) faults.add(`${request.frame().url()} asks ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.add(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.add(`${error.page()?.url()}: ${error.error().message}`));
  const left = [...addresses];
  const crawl = async (): Promise<void> => {
    const page = await context.newPage();
    for (let next = left.pop(); next !== undefined; next = left.pop()) await page.goto(next);
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, crawl));
  expect([...faults]).toEqual([]);
  expect(addresses.length).toBeGreaterThan(500);
  expect(requests).toBeGreaterThan(addresses.length);
});
