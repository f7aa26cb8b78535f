import { expect, test } from 'vitest';
import { createOutboxMemory } from '../../records/openOutbox.ts';
import { createOwnStoresMemory } from '../../records/openOwnStores.ts';
import { createSettingsMemory } from '../../records/openSettings.ts';
import { writeConsent } from './consent.ts';
import { countUndelivered, type Undelivered } from './countUndelivered.ts';
import { dropHeld } from './dropHeld.ts';

const endpoint = 'https://lrs.example/xapi/';
const owners = 'https://owner.example/xapi/';
const sari = '0b9e8d4e-4c1f-4a63-9a55-0d4d2b1f6a10';
const tono = '5f0c7a52-0f7e-4f0e-8a43-6c9b7f1f2b20';
const at = '2026-11-20T10:00:00.000Z';

const pseudonyms = { [sari]: 'p-sari', [tono]: 'p-tono' } as const;

type Waiting = readonly [destination: string, account: string, state?: 'waiting' | 'quarantined'];

/** Sari has named a store and answers for the owner's; Tono allows the owner's. */
async function check(waiting: readonly Waiting[], expected: Undelivered, answer: 'yes' | 'no' = 'yes') {
  const parts = {
    settings: createSettingsMemory(),
    outbox: createOutboxMemory(),
    shelf: createOwnStoresMemory(),
  };
  await parts.shelf.write({ version: 1, profile: sari, endpoint, key: 'k', secret: 's', at });
  for (const [destination, profile] of [
    [`${endpoint}#${sari}`, sari],
    [owners, sari],
    [owners, tono],
  ] as const) {
    await writeConsent(parts.settings, destination, profile, {
      answer: destination === owners && profile === sari ? answer : 'yes',
      at,
      account: pseudonyms[profile],
    });
  }
  await parts.outbox.write(
    waiting.map(([destination, account, state = 'waiting'], index) => ({
      version: 1,
      destination,
      id: `00000000-0000-4000-8000-00000000000${index}`,
      at,
      statement: { actor: { account: { homePage: 'https://latihan.example/', name: account } } },
      state,
    })),
  );
  expect(await countUndelivered({ ...parts, profile: sari })).toEqual(expected);
  await dropHeld({ ...parts, profile: sari });
  const { records } = await parts.outbox.listAll();
  const held = waiting.filter(([to, account]) => answer === 'no' && to === owners && account === 'p-sari');
  expect(records).toHaveLength(waiting.length - held.length);
}

test('an empty outbox counts nothing', () => check([], { own: 0, owners: 0 }));

test('what the own store does not have counts, refused or waiting', () =>
  check(
    [
      [`${endpoint}#${sari}`, 'p-sari'],
      [`${endpoint}#${sari}`, 'p-sari', 'quarantined'],
      [`${endpoint}#${tono}`, 'p-tono'],
    ],
    { own: 2, owners: 0 },
  ));

test("of what waits for the owner's store, only the person's own counts", () =>
  check(
    [
      [owners, 'p-sari'],
      [owners, 'p-tono'],
      [owners, 'p-sari', 'quarantined'],
      ['https://earlier.example/xapi/', 'p-sari'],
    ],
    { own: 0, owners: 1 },
  ));

test("what the person holds back from the owner's store goes with their records, and nobody else's", () =>
  check(
    [
      [owners, 'p-sari'],
      [owners, 'p-tono'],
      [`${endpoint}#${sari}`, 'p-sari'],
    ],
    { own: 1, owners: 0 },
    'no',
  ));
