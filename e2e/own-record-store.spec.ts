import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { tryReceiver } from '../src/delivery/xapi/tryReceiver.ts';
import { translate } from '../src/i18n/words.ts';
import { parseEvent } from '../src/model/event.ts';
import { keep, kept, sari, tono } from './keeping.ts';
import { configureStores } from './platform/configureStores.ts';
import { type Behaviour, type RecordStoreServer, withStore } from './platform/serveRecordStore.ts';
import { startLearningLocker } from './platform/startLearningLocker.ts';
import {
  act,
  begin,
  demandAccessible,
  playThrough,
  readScenario,
  ready,
  type Stage,
  slug,
} from './playing.ts';

test.describe.configure({ timeout: 180_000 });

const t = translate('id');
const scenario = readScenario('id');
const events = scenario.model.events.flatMap((text) => parseEvent(text) ?? []);
const homePage = 'https://latihan.example/';
const auth = 'Basic dGVzdDp0ZXN0';
const secret = 'rahasia-yang-tidak-boleh-bocor';
const answers = events.filter(({ type }) => type === 'reply');
const [first = { type: 'nudge' as const }] = events;

type Served = Pick<RecordStoreServer, 'endpoint'>;

const hostOf = ({ endpoint }: Served): string => new URL(endpoint).host;

async function toRecords(page: Page, { endpoint }: Served): Promise<void> {
  await configureStores(page, slug, { kind: 'lrs', homePage, allowed: [new URL(endpoint).origin] });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('records/');
  await ready(page);
}

async function toScenario(page: Page): Promise<Stage> {
  await page.goto(`scenarios/${slug}/`);
  await ready(page);
  return { page, scenario, address: `scenarios/${slug}/`, t };
}

async function enter(page: Page, endpoint: string, key: string, word: string): Promise<void> {
  await page.getByLabel(t('records.store.endpoint')).fill(endpoint);
  await page.getByLabel(t('records.store.key'), { exact: true }).fill(key);
  await page.getByLabel(t('records.store.secret'), { exact: true }).fill(word);
}

async function name(page: Page, { endpoint }: Served, word = 'test'): Promise<void> {
  await page.getByRole('button', { name: t('records.store.add') }).click();
  await enter(page, endpoint, 'test', word);
  await page.getByRole('button', { name: t('records.store.save') }).click();
  await expect(page.getByRole('button', { name: t('records.store.remove') })).toBeVisible();
}

async function allow(page: Page, store: Served): Promise<void> {
  await page.getByRole('button', { name: t('delivery.lrs.allow') }).click();
  await expect(page.getByText(t('delivery.lrs.told', { receiver: hostOf(store) }))).toBeVisible();
}

/** What the database of people's record stores holds, as text. */
function keptKeys(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('ramah-record-stores');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const read = opening.result.transaction('stores').objectStore('stores').getAll();
          read.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(read.result));
          };
        };
      }),
  );
}

test('without leave of the owner there is no card, and no page may talk to another host', async ({
  page,
}) => {
  await page.goto('records/');
  await ready(page);
  await expect(page.getByRole('heading', { name: t('records.bring') })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('records.store') })).toHaveCount(0);
});

test('an address is checked before anything is asked of it, and a trial says what came of it', async ({
  page,
}) => {
  await withStore(async (store) => {
    const receiver = hostOf(store);
    const { origin } = new URL(store.endpoint);
    await toRecords(page, store);
    await page.getByRole('button', { name: t('records.store.add') }).click();
    const check = async (endpoint: string, key: string, word: string, said: string) => {
      await enter(page, endpoint, key, word);
      await page.getByRole('button', { name: t('records.store.try') }).click();
      await expect(page.getByText(said)).toBeVisible();
    };
    const example = `${origin}/xapi/`;
    await check('lrs', 'test', 'test', t('records.store.no-address', { example }));
    await check('http://lrs.example/', 'test', 'test', t('records.store.insecure'));
    const elsewhere = { origin: 'https://lrs.example', origins: origin };
    await check('https://lrs.example/x/', 'test', 'test', t('records.store.not-allowed', elsewhere));
    await check(store.endpoint, 'test:x', 'test', t('records.store.colon'));
    await check(
      store.endpoint,
      'test',
      'salah',
      t('records.store.tried.refused', { receiver, detail: '401' }),
    );
    await check(`${origin}/lain/`, 'test', 'test', t('records.store.tried.not-lrs', { receiver }));
    await check(
      `${store.endpoint}statements`,
      'test',
      'test',
      t('records.store.tried.reached', { receiver }),
    );
    const secretField = page.getByLabel(t('records.store.secret'), { exact: true });
    await expect(secretField).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: t('records.store.show') }).click();
    await expect(secretField).toHaveAttribute('type', 'text');
    await page.getByRole('button', { name: t('records.store.hide') }).click();
    await demandAccessible(page);
    store.close();
    await check(store.endpoint, 'test', 'test', t('records.store.tried.unreachable', { receiver }));
    expect(store.had).toEqual([]);
    expect(await keptKeys(page)).toBe('[]');
  });
});

test('a named store gets results once the person allows it, and no file or page tells its secret', async ({
  page,
}) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    await name(page, store);
    await expect(page.getByText(t('delivery.lrs.ask', { receiver: hostOf(store) }))).toBeVisible();
    let stage = await toScenario(page);
    await expect(page.getByText(t('delivery.lrs.ask', { receiver: hostOf(store) }))).toBeVisible();
    await toRecords(page, store);
    await demandAccessible(page);
    await allow(page, store);
    expect(store.had).toEqual([]);
    stage = await toScenario(page);
    await expect(page.getByText(t('delivery.lrs.told', { receiver: hostOf(store) }))).toBeVisible();
    await begin(stage, 'practice');
    await playThrough(stage, events);
    await expect
      .poll(() => store.had.filter(({ verb }) => verb.id.endsWith('/answered')).length)
      .toBe(answers.length + 1);
    await expect.poll(() => store.had.some(({ verb }) => verb.id.endsWith('/terminated'))).toBe(true);
    expect(JSON.stringify(store.had)).not.toMatch(/mbox|openid/);
    await toRecords(page, store);
    await expect(page.getByText(t('delivery.lrs.told', { receiver: hostOf(store) }))).toBeVisible();
  });
});

test('the secret stays on the shelf: no export, table, page or other storage has it', async ({ page }) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    await name(page, store, secret);
    await page.reload();
    await ready(page);
    await expect(page.getByText(store.endpoint)).toBeVisible();
    expect(await keptKeys(page)).toContain(secret);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: t('records.take.own'), exact: true }).click();
    const elsewhere = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.documentElement.outerHTML]),
    );
    for (const text of [
      readFileSync(await (await coming).path(), 'utf8'),
      JSON.stringify(await kept(page)),
      elsewhere,
    ]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(btoa(`test:${secret}`));
    }
  });
});

test('a wrong secret is told, changed, and nothing is lost meanwhile', async ({ page }) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    await name(page, store, 'salah');
    await allow(page, store);
    const stage = await toScenario(page);
    await begin(stage, 'practice');
    await act(stage, first);
    const refused = t('delivery.lrs.refusedOwn', { receiver: hostOf(store), detail: '401' });
    await expect(page.getByText(refused)).toBeVisible();
    expect(store.had).toEqual([]);
    await toRecords(page, store);
    await expect(page.getByText(refused)).toBeVisible();
    await page.getByRole('button', { name: t('records.store.changeKey') }).click();
    await page.getByLabel(t('records.store.secret'), { exact: true }).fill('test');
    await page.getByRole('button', { name: t('records.store.save') }).click();
    await expect.poll(() => store.had.length).toBeGreaterThan(0);
    await expect(page.getByText(t('delivery.lrs.told', { receiver: hostOf(store) }))).toBeVisible();
  });
});

test('a store that is taken away with statements waiting leaves nothing behind, in any tab', async ({
  page,
  context,
}) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    await name(page, store);
    await allow(page, store);
    store.script(Array.from({ length: 100 }, (): Behaviour => 503));
    const stage = await toScenario(page);
    await begin(stage, 'practice');
    await act(stage, first);
    await expect.poll(async () => (await kept(page)).outbox?.length).toBeGreaterThan(0);
    const other = await context.newPage();
    await toRecords(other, store);
    await other.getByRole('button', { name: t('records.store.remove') }).click();
    const waiting = (await kept(page)).outbox?.length ?? 0;
    await expect(other.getByText(t('records.store.removeWaiting', { count: waiting }))).toBeVisible();
    await other.getByRole('button', { name: t('records.store.removeYes') }).click();
    await expect(other.getByText(t('records.store.removed'))).toBeVisible();
    expect(await keptKeys(other)).toBe('[]');
    expect((await kept(other)).outbox).toEqual([]);
    expect(JSON.stringify((await kept(other)).settings)).not.toContain('consent');
    store.script([]);
    await page.bringToFront();
    for (const event of events.slice(1, 3)) await act(stage, event);
    expect((await kept(page)).outbox).toEqual([]);
    expect(store.had).toEqual([]);
    await other.reload();
    await ready(other);
    await expect(other.getByRole('button', { name: t('records.store.add') })).toBeVisible();
  });
});

test('whoever finishes is told how much has not reached their store, until it has', async ({ page }) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    await keep(page, {
      profiles: [{ version: 1, id: sari, name: 'Sari', createdAt: '2026-11-20T10:00:00.000Z' }],
      settings: [{ name: 'active-profile', value: sari }],
    });
    await toRecords(page, store);
    await name(page, store);
    await allow(page, store);
    const finish = page.getByRole('button', { name: t('records.finish') });
    const told = page.locator('.records-form [role="status"] .notice');
    await finish.click();
    await expect(page.getByRole('button', { name: t('records.finish.download') })).toBeVisible();
    await expect(told).toHaveCount(0);
    store.script(Array.from({ length: 100 }, (): Behaviour => 503));
    const stage = await toScenario(page);
    await begin(stage, 'practice');
    await act(stage, first);
    await expect.poll(async () => (await kept(page)).outbox?.length).toBeGreaterThan(0);
    await toRecords(page, store);
    await finish.click();
    const count = (await kept(page)).outbox?.length ?? 0;
    const section = t('records.store');
    await expect(told).toHaveText(t('records.undelivered.own', { count, section }));
    await demandAccessible(page);
    store.script([]);
    await page.getByRole('button', { name: t('delivery.lrs.retry') }).click();
    await expect(told).toHaveCount(0);
    expect(store.had).toHaveLength(count);
  });
});

test('pausing on the records page stops a conversation that is open in another tab', async ({
  page,
  context,
}) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    await name(page, store);
    await allow(page, store);
    const stage = await toScenario(page);
    await begin(stage, 'practice');
    await act(stage, first);
    await expect.poll(() => store.had.length).toBeGreaterThan(0);
    const other = await context.newPage();
    await toRecords(other, store);
    await other.getByRole('button', { name: t('delivery.lrs.stop') }).click();
    await expect(other.getByText(t('delivery.lrs.declined', { receiver: hostOf(store) }))).toBeVisible();
    const sent = store.requests();
    await page.bringToFront();
    for (const event of events.slice(1)) {
      if (event.type !== 'answer') await act(stage, event);
    }
    await expect(page.getByText(t('delivery.lrs.declined', { receiver: hostOf(store) }))).toBeVisible();
    expect(store.requests()).toBe(sent);
  });
});

test('each person on a device has a store of their own, which goes when they go', async ({ page }) => {
  await withStore(async (store) => {
    await toRecords(page, store);
    const person = (id: string, called: string) => ({
      version: 1,
      id,
      name: called,
      createdAt: '2026-11-20T10:00:00.000Z',
    });
    await keep(page, {
      profiles: [person(sari, 'Sari'), person(tono, 'Tono')],
      settings: [{ name: 'active-profile', value: sari }],
    });
    await toRecords(page, store);
    await expect(page.getByText(t('records.store.whose', { name: 'Sari' }))).toBeVisible();
    await name(page, store);
    await page.getByRole('button', { name: t('records.who.switch') }).click();
    await page.getByRole('button', { name: 'Tono' }).click();
    await expect(page.getByText(t('records.store.whose', { name: 'Tono' }))).toBeVisible();
    await expect(page.getByRole('button', { name: t('records.store.add') })).toBeVisible();
    expect(await keptKeys(page)).toContain(sari);
    await page.getByRole('button', { name: t('records.who.switch') }).click();
    await page.getByRole('button', { name: 'Sari' }).click();
    await expect(page.getByRole('button', { name: t('records.store.remove') })).toBeVisible();
    await page.getByRole('button', { name: t('records.remove.own', { name: 'Sari' }) }).click();
    await page.getByLabel(t('records.remove.type', { word: t('records.remove.word') })).fill('hapus');
    await page.getByRole('button', { name: t('records.remove.confirm') }).click();
    await expect(page.getByText(t('records.remove.done'))).toBeVisible();
    expect(await keptKeys(page)).toBe('[]');
  });
});

test('over the network, each trouble of a trial has its own name', async () => {
  await withStore(async (store) => {
    const check = async (behaviour: Behaviour, kind: string, more: object = {}) => {
      store.script([behaviour]);
      expect((await tryReceiver({ endpoint: store.endpoint, auth, ...more }, 3000)).kind).toBe(kind);
    };
    await check('sound', 'reached');
    await check(400, 'reached');
    await check(401, 'refused');
    await check(403, 'refused');
    await check(404, 'not-lrs');
    await check(429, 'troubled');
    await check(500, 'troubled');
    await check('silent', 'unreachable');
    await check('cut-before', 'unreachable');
    await check('sound', 'refused', { auth: 'Basic x' });
    await check('sound', 'not-lrs', { endpoint: new URL('/', store.endpoint).href });
    await check('sound', 'unreachable', { endpoint: 'http://127.0.0.1:9/' });
    expect(store.had).toEqual([]);
  });
});

test('a real record store is reached, and gets the results', async ({ page }) => {
  const store = await startLearningLocker();
  test.skip(store === undefined, 'the record store could not be installed from the package registry');
  if (store === undefined) return;
  try {
    await toRecords(page, store);
    await page.getByRole('button', { name: t('records.store.add') }).click();
    await enter(page, store.endpoint, 'test', 'test');
    await page.getByRole('button', { name: t('records.store.try') }).click();
    await expect(page.getByText(t('records.store.tried.reached', { receiver: hostOf(store) }))).toBeVisible();
    await page.getByRole('button', { name: t('records.store.save') }).click();
    await allow(page, store);
    const stage = await toScenario(page);
    await begin(stage, 'practice');
    await playThrough(stage, events);
    await expect
      .poll(async () => {
        const headers = { authorization: auth, 'x-experience-api-version': '1.0.3' };
        return (await fetch(`${store.endpoint}statements?limit=100`, { headers })).text();
      })
      .toContain('/terminated');
  } finally {
    store.stop();
  }
});
