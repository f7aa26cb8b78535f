import type { Page } from '@playwright/test';

export const sari = '0b9e8d4e-4c1f-4a63-9a55-0d4d2b1f6a10';
export const tono = '1c0f9e5f-5d2a-4b74-8b66-1e5e3c2a7b21';

/** An attempt as it is stored: its head and its rows. */
export function storedAttempt(id: string, more: object = {}) {
  const head = {
    version: 1,
    id,
    scenario: 'paket-terlambat',
    hash: 'h',
    rubric: 'r',
    language: 'id',
    mode: 'practice',
    seed: 7,
    title: 'Paket hadiah terlambat tiga hari',
    startedAt: '2026-11-20T10:00:00.000Z',
    finishedAt: '2026-11-20T10:06:00.000Z',
    result: { overall: 80, empathy: 75, deEscalation: 90, problemSolving: 76, hasPassed: true },
    ...more,
  };
  return { attempts: [head], events: [{ attempt: id, index: 0, at: 5, event: 'keluhan/akui' }] };
}

/** Version 4 UUIDs that differ in their last digits. */
export function idOf(count: number): string {
  return `6f9619ff-8b86-4d01-b42d-${`${count}`.padStart(12, '0')}`;
}

/** Writes records into the database that the site has opened before. */
export async function keep(page: Page, records: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(write, records);
}

/** All that the database holds, store by store. */
export async function kept(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(readAll);
}

/** Runs in the page. */
function write(records: Readonly<Record<string, readonly object[]>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ramah-attempts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction(Object.keys(records), 'readwrite');
      for (const [name, all] of Object.entries(records)) {
        for (const record of all) change.objectStore(name).put(record);
      }
      change.onerror = () => reject(change.error);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the page. */
function readAll(): Promise<Record<string, unknown[]>> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ramah-attempts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      const view = opening.result.transaction(names);
      const found = names.map((name) => [name, view.objectStore(name).getAll()] as const);
      view.oncomplete = () => {
        opening.result.close();
        resolve(Object.fromEntries(found.map(([name, all]) => [name, all.result])));
      };
    };
  });
}
