import { useEffect, useState, useSyncExternalStore } from 'react';
import { dropHeld } from '../../delivery/xapi/dropHeld.ts';
import { forgetOwnStore } from '../../delivery/xapi/forgetOwnStore.ts';
import { openAssignments } from '../../records/openAssignments.ts';
import { openDevice } from '../../records/openDevice.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openOwnStores } from '../../records/openOwnStores.ts';
import { openProfiles } from '../../records/openProfiles.ts';
import { openSettings } from '../../records/openSettings.ts';
import { onReturn } from '../onReturn.ts';
import { createKeeper, firstView, type Keeper, type KeeperView } from './createKeeper.ts';

/** The keeper of this device's records and what it knows; looks again when the page comes back to the front. */
export function useKeeper(): readonly [Keeper, KeeperView] {
  const [keeper] = useState(() => createKeeper(openStores));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, () => firstView);
  useEffect(() => {
    void keeper.open();
    return onReturn(() => void keeper.open());
  }, [keeper]);
  return [keeper, view];
}

async function openStores() {
  const [device, profiles, settings, assignments, outbox, shelf] = await Promise.all([
    openDevice(),
    openProfiles(),
    openSettings(),
    openAssignments(),
    openOutbox(),
    openOwnStores(),
  ]);
  const ownStores = {
    async forget(profile: string) {
      await dropHeld({ profile, settings, outbox });
      await forgetOwnStore({ profile, settings, outbox, shelf });
    },
    forgetAll: () => shelf.removeAll(),
  };
  return { device, profiles, settings, assignments, ownStores };
}
