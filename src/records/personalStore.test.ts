import { describe, expect, test } from 'vitest';
import { noProfile, type Opinion } from './kept.ts';
import { listKept } from './keptList.ts';
import { createOutboxMemory } from './openOutbox.ts';
import { openProfiles } from './openProfiles.ts';
import { openSettings, readActiveProfile, writeActiveProfile } from './openSettings.ts';
import { createPersonalMemory, openPersonal } from './personalStore.ts';

const sari = '0b9e8d4e-4c1f-4a63-9a55-0d4d2b1f6a10';
const opinion: Opinion = {
  version: 1,
  profile: sari,
  entry: 'skills/empati',
  isHelpful: true,
  at: '2026-11-20T10:00:00.000Z',
};

describe('records of a person', () => {
  test('are told apart by person, and one of the same key is replaced', async () => {
    const store = createPersonalMemory('opinions');
    await store.write(opinion);
    await store.write({ ...opinion, isHelpful: false });
    await store.write({ ...opinion, profile: noProfile });
    expect(await store.list(sari)).toEqual({ records: [{ ...opinion, isHelpful: false }], unreadable: 0 });
    expect((await store.list(noProfile)).records).toHaveLength(1);
    await store.remove(opinion);
    expect((await store.list(sari)).records).toEqual([]);
  });

  test('an entry confirmed again after it changed keeps both days', async () => {
    const store = createPersonalMemory('acknowledgements');
    const { version, profile, entry, at } = opinion;
    for (const updated of ['2026-11-01', '2026-11-09']) {
      await store.write({ version, profile, entry, at, updated });
    }
    expect((await store.list(sari)).records).toHaveLength(2);
  });

  test('last as long as the page where there is no storage, and the store says so', async () => {
    expect((await openPersonal('readings')).isLasting).toBe(false);
    expect((await openSettings()).isLasting).toBe(false);
    expect((await openProfiles()).isLasting).toBe(false);
  });

  test('that can not be read are counted, the others come in the order of time', async () => {
    const later = { ...opinion, at: '2026-11-21T10:00:00.000Z' };
    const damaged = [null, {}, { ...opinion, entry: '<b>' }, { ...opinion, profile: 'me' }];
    expect(await listKept('opinions', [later, ...damaged, opinion])).toEqual({
      records: [opinion, later],
      unreadable: 4,
    });
  });
});

describe('the person who uses the device', () => {
  test('is nobody until one is chosen', async () => {
    const settings = await openSettings();
    expect(await readActiveProfile(settings)).toBe(noProfile);
    await writeActiveProfile(settings, sari);
    expect(await readActiveProfile(settings)).toBe(sari);
    await writeActiveProfile(settings, noProfile);
    expect(await readActiveProfile(settings)).toBe(noProfile);
  });
});

describe('the outbox', () => {
  test('keeps a box for each destination until a statement is taken out', async () => {
    const outbox = createOutboxMemory();
    const { version, at } = opinion;
    const item = { version, id: sari, at, statement: { verb: 'x' }, state: 'waiting' } as const;
    await outbox.write([
      { ...item, destination: 'a' },
      { ...item, destination: 'b' },
    ]);
    await outbox.write([{ ...item, destination: 'a', state: 'quarantined', reason: '400' }]);
    expect((await outbox.list('a')).records).toEqual([
      { ...item, destination: 'a', state: 'quarantined', reason: '400' },
    ]);
    await outbox.remove('a', [sari]);
    expect((await outbox.list('a')).records).toEqual([]);
    expect((await outbox.list('b')).records).toHaveLength(1);
  });
});
