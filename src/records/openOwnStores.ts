import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnStore } from './kept.ts';
import { durable } from './openRecords.ts';

/*
 * Database `ramah-record-stores`, version 1:
 *
 *   stores  key profile  { version: 1, profile, endpoint, key, secret, at }
 *
 * It stands apart from the records, so that nothing that reads, exports or shares those can take a key along.
 */
interface Schema extends DBSchema {
  stores: { key: string; value: OwnStore };
}

/** The record stores that people named, one for each. Promises resolve only when a change would survive a crash. */
export interface OwnStoreShelf {
  /** False where the browser refuses storage: a store then lasts as long as the page. */
  readonly isLasting: boolean;
  /** Undefined where the person named none. */
  read(profile: string): Promise<OwnStore | undefined>;
  write(store: OwnStore): Promise<void>;
  remove(profile: string): Promise<void>;
  /** Takes away everyone's. */
  removeAll(): Promise<void>;
}

/** Opens the shelf; never rejects. */
export async function openOwnStores(): Promise<OwnStoreShelf> {
  const db = await openDB<Schema>('ramah-record-stores', 1, {
    upgrade: (database) => void database.createObjectStore('stores', { keyPath: 'profile' }),
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  }).catch(() => undefined);
  return db === undefined ? createOwnStoresMemory() : shelfOn(db);
}

function shelfOn(db: IDBPDatabase<Schema>): OwnStoreShelf {
  const begin = () => db.transaction('stores', 'readwrite', durable);
  return {
    isLasting: true,
    read: async (profile) => readOwnStore(await db.get('stores', profile)),
    async write(store) {
      const change = begin();
      await Promise.all([change.store.put(store), change.done]);
    },
    async remove(profile) {
      const change = begin();
      await Promise.all([change.store.delete(profile), change.done]);
    },
    async removeAll() {
      const change = begin();
      await Promise.all([change.store.clear(), change.done]);
    },
  };
}

/** A shelf that lasts as long as the page. */
export function createOwnStoresMemory(): OwnStoreShelf {
  const kept = new Map<string, OwnStore>();
  return {
    isLasting: false,
    read: async (profile) => readOwnStore(kept.get(profile)),
    write: async (store) => void kept.set(store.profile, store),
    remove: async (profile) => void kept.delete(profile),
    removeAll: async () => kept.clear(),
  };
}

/** The schema is fetched when there is something to read. */
async function readOwnStore(row: unknown): Promise<OwnStore | undefined> {
  if (row === undefined) return undefined;
  const { ownStoreSchema } = await import('./keptSchemas.ts');
  const parsed = ownStoreSchema.safeParse(row);
  return parsed.success ? parsed.data : undefined;
}
