import type { Profile } from './kept.ts';
import { type KeptList, listKept } from './keptList.ts';
import { durable, openRecords } from './openRecords.ts';

/** The people who share this device. */
export interface ProfileStore {
  /** False where the browser refuses storage: profiles then last as long as the page. */
  readonly isLasting: boolean;
  write(profile: Profile): Promise<void>;
  list(): Promise<KeptList<Profile>>;
}

/** Opens the profiles; never rejects. */
export async function openProfiles(): Promise<ProfileStore> {
  const db = await openRecords().catch(() => undefined);
  if (db === undefined) return createProfilesMemory();
  return {
    isLasting: true,
    async write(profile) {
      const change = db.transaction('profiles', 'readwrite', durable);
      await Promise.all([change.store.put(profile), change.done]);
    },
    async list() {
      return listKept('profiles', await db.getAll('profiles'));
    },
  };
}

/** Profiles that last as long as the page. */
export function createProfilesMemory(): ProfileStore {
  const kept = new Map<string, Profile>();
  return {
    isLasting: false,
    async write(profile) {
      kept.set(profile.id, profile);
    },
    async list() {
      return listKept('profiles', [...kept.values()]);
    },
  };
}
