import type { RecordsFile } from '../../records/exportFile.ts';
import { type Fault, faultOf } from '../../records/faultOf.ts';
import { type Assignment, noProfile, type Profile, type ReceivedAssignment } from '../../records/kept.ts';
import type { Device } from '../../records/openDevice.ts';
import type { ProfileStore } from '../../records/openProfiles.ts';
import { readActiveProfile, type SettingStore, writeActiveProfile } from '../../records/openSettings.ts';
import { askPersistence, type Persistence, readPersistence } from '../../records/persistence.ts';
import type { PersonalStore } from '../../records/personalStore.ts';
import { type MergeReport, planningOf } from '../../records/planMerge.ts';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { type Pace, takeSteps } from '../../records/takeSteps.ts';
import type { Watch } from '../../records/writeSlices.ts';

/** What the page knows of the records on this device. */
export interface KeeperView {
  readonly storage: 'opening' | 'open' | 'failed';
  /** Why storage failed, or refused the last change while what is kept can still be read. */
  readonly fault?: Fault | undefined;
  readonly device: DeviceRecords;
  /** Id of the person who uses the device now. */
  readonly active: string;
  readonly persistence: Persistence;
  /** Bytes that the site takes up; undefined where the browser does not say. */
  readonly usage?: number | undefined;
}

/** Keeps the records of this device for the page: each change is written, then the view is read anew. */
export interface Keeper {
  readonly view: () => KeeperView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: () => Promise<void>;
  /** What taking the file in would change; writes nothing. */
  readonly preview: (file: RecordsFile, pace?: Pace) => Promise<MergeReport>;
  /** Takes the file in; where it is cancelled, nothing has changed. */
  readonly merge: (file: RecordsFile, watch: Watch) => Promise<MergeReport>;
  /** Keeps a profile; a new one becomes the active one. */
  readonly keep: (profile: Profile) => Promise<void>;
  readonly choose: (profile: string) => Promise<void>;
  /** Keeps an assignment that the active person received. */
  readonly receive: (assignment: Assignment) => Promise<void>;
  /** Makes what belongs to nobody the active person's. */
  readonly adopt: () => Promise<void>;
  /** Deletes a person and their records. */
  readonly remove: (profile: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  readonly persist: () => Promise<void>;
}

export interface KeeperStores {
  readonly device: Device;
  readonly profiles: ProfileStore;
  readonly settings: SettingStore;
  readonly assignments: PersonalStore<ReceivedAssignment>;
  readonly ownStores: OwnStores;
}

/** Takes record stores that people named away, with their keys. */
export interface OwnStores {
  readonly forget: (profile: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

export const firstView: KeeperView = {
  storage: 'opening',
  device: {
    attempts: [],
    reviews: [],
    profiles: [],
    assignments: [],
    acknowledgements: [],
    opinions: [],
    readings: [],
    unreadable: 0,
  },
  active: noProfile,
  persistence: 'unknown',
};

/** A keeper over the stores that `openStores` gives; where it rejects, nothing is kept here. */
export function createKeeper(openStores: () => Promise<KeeperStores>): Keeper {
  const listeners = new Set<() => void>();
  let view = firstView;
  let stores: Promise<KeeperStores> | undefined;

  function show(change: Partial<KeeperView>) {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  async function look() {
    const { device, settings } = await opened();
    const [read, chosen] = await Promise.all([device.read(), readActiveProfile(settings)]);
    const active = read.profiles.some(({ id }) => id === chosen) ? chosen : noProfile;
    show({ storage: 'open', fault: undefined, device: read, active, ...(await measure()) });
  }

  function opened(): Promise<KeeperStores> {
    stores ??= openStores();
    return stores;
  }

  /** The browser has closed the connection, or another tab made way for a newer version of the site. */
  async function reopen(): Promise<void> {
    stores = undefined;
    await look();
  }

  function fail(error: unknown): void {
    stores = undefined;
    show({ storage: 'failed', fault: faultOf(error) ?? 'damaged' });
  }

  async function change<T>(write: (stores: KeeperStores) => Promise<T>): Promise<T> {
    const answer = await write(await opened()).catch((error: unknown) => {
      stores = undefined;
      throw error;
    });
    await look();
    return answer;
  }

  /** A change whose failure the view tells. */
  const attempt = (write: (stores: KeeperStores) => Promise<void>): Promise<void> =>
    change(write).catch((error: unknown) => show({ fault: faultOf(error) ?? 'damaged' }));

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => look().catch(reopen).catch(fail),
    preview: async (file, pace) => (await takeSteps(planningOf(view.device, file), pace)).report,
    merge: (file, watch) => change(({ device }) => device.merge(file, watch)),
    keep: (profile) =>
      change(async ({ profiles, settings }) => {
        await profiles.write(profile);
        await writeActiveProfile(settings, profile.id);
      }),
    choose: (profile) => attempt(({ settings }) => writeActiveProfile(settings, profile)),
    receive: (assignment) =>
      attempt(({ assignments }) =>
        assignments.write({
          version: 1,
          profile: view.active,
          id: assignment.id,
          assignment,
          at: new Date().toISOString(),
        }),
      ),
    adopt: () => attempt(({ device }) => device.adopt(view.active)),
    remove: (profile) =>
      change(async ({ device, settings, ownStores }) => {
        await ownStores.forget(profile);
        await device.removePerson(profile);
        if (profile === view.active) await writeActiveProfile(settings, noProfile);
      }),
    removeAll: () =>
      change(async ({ device, ownStores }) => {
        await ownStores.forgetAll();
        await device.removeAll();
      }),
    persist: async () => show({ persistence: await askPersistence() }),
  };
}

async function measure(): Promise<Pick<KeeperView, 'persistence' | 'usage'>> {
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  return { persistence: await readPersistence(), usage: estimate?.usage };
}
