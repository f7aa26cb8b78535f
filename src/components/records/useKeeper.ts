import { useEffect, useState, useSyncExternalStore } from 'react';
import { openAssignments } from '../../records/openAssignments.ts';
import { openDevice } from '../../records/openDevice.ts';
import { openProfiles } from '../../records/openProfiles.ts';
import { openSettings } from '../../records/openSettings.ts';
import { createKeeper, firstView, type Keeper, type KeeperView } from './createKeeper.ts';

/** The keeper of this device's records and what it knows; looks again when the page comes back to the front. */
export function useKeeper(): readonly [Keeper, KeeperView] {
  const [keeper] = useState(() => createKeeper(openStores));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, () => firstView);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void keeper.open();
    void keeper.open();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [keeper]);
  return [keeper, view];
}

async function openStores() {
  const [device, profiles, settings, assignments] = await Promise.all([
    openDevice(),
    openProfiles(),
    openSettings(),
    openAssignments(),
  ]);
  return { device, profiles, settings, assignments };
}
