import { expect, test } from 'vitest';
import { createSettingsMemory } from '../../records/openSettings.ts';
import { createKeeper, firstView } from './createKeeper.ts';

const none = async () => {};

test('a change that the browser refuses is told while what is kept stays to be seen', async () => {
  let isFull = false;
  const settings = createSettingsMemory();
  const keeper = createKeeper(async () => ({
    device: {
      read: async () => firstView.device,
      merge: async () => Promise.reject(new Error('not asked here')),
      adopt: none,
      removePerson: none,
      removeAll: none,
    },
    profiles: {
      isLasting: true,
      list: async () => ({ records: [], unreadable: 0 }),
      write: none,
      remove: none,
    },
    assignments: {
      isLasting: true,
      list: async () => ({ records: [], unreadable: 0 }),
      write: none,
      remove: none,
    },
    ownStores: { forget: none, forgetAll: none },
    settings: {
      ...settings,
      write: (name, value) =>
        isFull ? Promise.reject(new DOMException('', 'QuotaExceededError')) : settings.write(name, value),
    },
  }));
  await keeper.open();
  isFull = true;
  await keeper.choose('sari');
  expect(keeper.view()).toMatchObject({ storage: 'open', fault: 'full' });
  isFull = false;
  await keeper.choose('sari');
  expect(keeper.view()).toMatchObject({ storage: 'open', fault: undefined });
});
