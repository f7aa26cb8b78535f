import { expect, test } from '@playwright/test';
import { openStudy, startSession } from './studying.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const attempt = { version: 1, id, scenario: 'contoh' };
const event = { attempt: id, index: 0, at: 5, event: 'nudge' };
const review = { version: 1, item: 'skills/empati/c/lama', at: 1_000, rating: 'good' };

const stores = {
  attempts: { keyPath: 'id' },
  events: { keyPath: ['attempt', 'index'] },
  reviews: { keyPath: ['item', 'at'] },
};

const earlier = [
  { version: 1, records: { attempts: [attempt], events: [event] } },
  { version: 2, records: { attempts: [attempt], events: [event], reviews: [review] } },
];

for (const { version, records } of earlier) {
  test(`records of version ${version} of the database stay as they are`, async ({ page }) => {
    await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('blank');
    await page.evaluate(makeDatabase, { version, records, stores });
    const study = await openStudy(page);
    await startSession(study);
    expect(await page.evaluate(readDatabase)).toEqual({
      version: 3,
      indexes: ['scenario'],
      records: {
        acknowledgements: [],
        assignments: [],
        attempts: [attempt],
        events: [event],
        opinions: [],
        outbox: [],
        profiles: [],
        readings: [],
        reviews: 'reviews' in records ? [review] : [],
        settings: [],
      },
    });
  });
}

interface Earlier {
  readonly version: number;
  readonly records: Readonly<Record<string, readonly object[]>>;
  readonly stores: Readonly<Record<string, { keyPath: string | string[] }>>;
}

/** Runs in the page: the database as an earlier version of the site left it. */
function makeDatabase({ version, records, stores }: Earlier): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ramah-attempts', version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [name, kept] of Object.entries(records)) {
        const store = opening.result.createObjectStore(name, stores[name]);
        for (const record of kept) store.add(record);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** Runs in the page: all that the database holds. */
function readDatabase(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ramah-attempts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const view = database.transaction(names);
      const found = names.map((name) => [name, view.objectStore(name).getAll()] as const);
      const indexes = [...view.objectStore('attempts').indexNames];
      view.oncomplete = () => {
        database.close();
        const records = Object.fromEntries(found.map(([name, all]) => [name, all.result]));
        resolve({ version: database.version, indexes, records });
      };
    };
  });
}
