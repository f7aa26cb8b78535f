import { expect, type Page } from '@playwright/test';
import type { LearningFacts } from '../src/site/learning.ts';

/** Rows by the name of their store, as the database holds them. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

/** What the site under test offers a learner. */
export async function readFacts(page: Page): Promise<LearningFacts> {
  const answer = await page.request.get('learning.json');
  expect(answer.ok()).toBe(true);
  return answer.json();
}

/** Puts records into this browser, as if someone had trained in it. */
export async function keepRecords(page: Page, rows: Rows): Promise<void> {
  await page.goto('paths/');
  await expect.poll(() => storesOf(page)).toContain('readings');
  await page.evaluate(async (given) => {
    localStorage.setItem('ramah.used', '');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ramah-attempts');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const [store, records] of Object.entries(given)) {
      const change = database.transaction(store, 'readwrite');
      for (const record of records) change.objectStore(store).put(record);
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
    }
    database.close();
  }, rows);
}

/** What this browser keeps in a store of records. */
export async function recordsIn(page: Page, store: string): Promise<readonly unknown[]> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ramah-attempts');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<readonly unknown[]>((resolve, reject) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return rows;
  }, store);
}

/** Names of the stores that the page's database has; none while it is being made. */
async function storesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'ramah-attempts')) return [];
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ramah-attempts');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = [...database.objectStoreNames];
    database.close();
    return names;
  });
}

/** An attempt's head as it is stored, on a scenario as it is now; finished where it has a score. */
export function headOf(
  { scenarios }: LearningFacts,
  slug: string,
  number: number,
  mode: 'practice' | 'assessment',
  score?: number,
): Readonly<Record<string, unknown>> {
  const scenario = scenarios.find((one) => one.slug === slug);
  const at = `2026-11-${10 + number}T09:00:00.000Z`;
  return {
    version: 1,
    id: `6b1f8f0a-3c55-4f6e-9a0e-1f0b8a4d2c${10 + number}`,
    scenario: slug,
    hash: scenario?.hash,
    rubric: scenario?.rubric,
    language: 'id',
    mode,
    seed: 1,
    title: scenario?.title,
    startedAt: at,
    ...(score === undefined ? {} : { finishedAt: at, result: { overall: score, hasPassed: score >= 75 } }),
  };
}

/** Right answers to every study item of an entry, some days ago. */
export function reviewsOf({ sets }: LearningFacts, entry: string, days: number): readonly unknown[] {
  const at = Date.now() - days * 86_400_000;
  const items = sets[entry]?.split(' ') ?? [];
  return items.map((item, index) => ({
    version: 1,
    item: `${entry}/${item}`,
    at: at + index,
    rating: 'good',
  }));
}

/** Sum of all layout shifts of the page so far, also those after a person's action. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shifts', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value: unknown = Reflect.get(entry, 'value');
        Reflect.set(globalThis, 'shifts', Number(Reflect.get(globalThis, 'shifts')) + Number(value));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(Reflect.get(globalThis, 'shifts')));
}
