import { expect, test } from 'vitest';
import { createOutboxMemory } from '../../records/openOutbox.ts';
import { createOwnStoresMemory } from '../../records/openOwnStores.ts';
import { createSettingsMemory } from '../../records/openSettings.ts';
import { readConsent, writeConsent } from './consent.ts';
import { forgetOwnStore } from './forgetOwnStore.ts';
import { authOf, openOwnChannel } from './openOwnChannel.ts';

const endpoint = 'https://lrs.example/xapi/';
const sari = '0b9e8d4e-4c1f-4a63-9a55-0d4d2b1f6a10';
const at = '2026-11-20T10:00:00.000Z';
const consent = { answer: 'yes', at, account: 'p-1' } as const;

async function twoPeople() {
  const parts = {
    settings: createSettingsMemory(),
    outbox: createOutboxMemory(),
    shelf: createOwnStoresMemory(),
  };
  for (const profile of ['', sari]) {
    const destination = `${endpoint}#${profile}`;
    await parts.shelf.write({ version: 1, profile, endpoint, key: 'k', secret: 's', at });
    await writeConsent(parts.settings, destination, profile, consent);
    const id = `00000000-0000-4000-8000-00000000000${profile === '' ? 1 : 2}`;
    await parts.outbox.write([{ version: 1, destination, id, at, statement: {}, state: 'waiting' }]);
  }
  return parts;
}

test('forgetting a store takes its key, consent and queue, and those of nobody else', async () => {
  const parts = await twoPeople();
  await forgetOwnStore({ ...parts, profile: sari });
  expect(await parts.shelf.read(sari)).toBeUndefined();
  expect(await readConsent(parts.settings, `${endpoint}#${sari}`, sari)).toBeUndefined();
  expect((await parts.outbox.listAll()).records.map(({ destination }) => destination)).toEqual([
    `${endpoint}#`,
  ]);
  expect(await parts.shelf.read('')).toMatchObject({ endpoint });
  expect(await readConsent(parts.settings, `${endpoint}#`, '')).toEqual(consent);
});

test('a store whose origin is not allowed any more is not spoken to', async () => {
  const parts = { ...(await twoPeople()), profile: sari, now: () => 0 };
  expect(await openOwnChannel({ ...parts, allowed: ['https://other.example'] })).toBeUndefined();
  expect(
    await openOwnChannel({ ...parts, profile: 'nobody', allowed: ['https://lrs.example'] }),
  ).toBeUndefined();
});

test('key and secret are written as Basic credentials in UTF-8', () => {
  expect(authOf({ key: 'Aladdin', secret: 'open sesame' })).toBe('Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==');
  expect(authOf({ key: 'test', secret: '123£' })).toBe('Basic dGVzdDoxMjPCow==');
});
