import { noProfile } from './kept.ts';
import { durable, openRecords } from './openRecords.ts';
import { activeName } from './readOwner.ts';

/** Values kept under a name. Whoever reads one checks it: an older version of the site may have written it. */
export interface SettingStore {
  /** False where the browser refuses storage: values then last as long as the page. */
  readonly isLasting: boolean;
  /** Undefined where nothing was written. */
  read(name: string): Promise<unknown>;
  /** Undefined takes the value away. */
  write(name: string, value: unknown): Promise<void>;
}

/** Opens the settings; never rejects. */
export async function openSettings(): Promise<SettingStore> {
  const db = await openRecords().catch(() => undefined);
  if (db === undefined) return createSettingsMemory();
  return {
    isLasting: true,
    async read(name) {
      return (await db.get('settings', name))?.value;
    },
    async write(name, value) {
      const change = db.transaction('settings', 'readwrite', durable);
      const write = value === undefined ? change.store.delete(name) : change.store.put({ name, value });
      await Promise.all([write, change.done]);
    },
  };
}

/** Settings that last as long as the page. */
export function createSettingsMemory(): SettingStore {
  const kept = new Map<string, unknown>();
  return {
    isLasting: false,
    async read(name) {
      return kept.get(name);
    },
    async write(name, value) {
      if (value === undefined) kept.delete(name);
      else kept.set(name, value);
    },
  };
}

/** The person who uses this device now; `noProfile` where none was chosen. */
export async function readActiveProfile(settings: SettingStore): Promise<string> {
  const value = await settings.read(activeName);
  return typeof value === 'string' ? value : noProfile;
}

/** Changes who uses this device; `noProfile` leaves it to whoever has no profile. */
export function writeActiveProfile(settings: SettingStore, profile: string): Promise<void> {
  return settings.write(activeName, profile === noProfile ? undefined : profile);
}
