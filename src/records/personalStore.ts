import type { KeptRecords } from './kept.ts';
import { type KeptList, listKept } from './keptList.ts';
import { durable, openRecords, type Records } from './openRecords.ts';
import { rangeOf } from './rangeOf.ts';

/** Kinds of record that belong to a person and are found by entry or id. */
export type PersonalName = 'acknowledgements' | 'opinions' | 'readings' | 'assignments';

/** Where records of one kind are kept, each under its person. Promises resolve only when a change would survive a crash. */
export interface PersonalStore<T> {
  /** False where the browser refuses storage: records then last as long as the page. */
  readonly isLasting: boolean;
  /** Keeps a record in place of the one with the same key. */
  write(record: T): Promise<void>;
  /** Records of this person; `noProfile` is whoever used the device before there were profiles. */
  list(profile: string): Promise<KeptList<T>>;
  remove(record: T): Promise<void>;
}

/** Opens the records of one kind; never rejects. */
export async function openPersonal<Name extends PersonalName>(
  name: Name,
): Promise<PersonalStore<KeptRecords[Name]>> {
  const db = await openRecords().catch(() => undefined);
  return db === undefined ? createPersonalMemory(name) : storeOn(db, name);
}

function storeOn<Name extends PersonalName>(db: Records, name: Name): PersonalStore<KeptRecords[Name]> {
  return {
    isLasting: true,
    async write(record) {
      const change = db.transaction(name, 'readwrite', durable);
      await Promise.all([change.store.put(record), change.done]);
    },
    async list(profile) {
      return listKept(name, await db.getAll(name, rangeOf(profile)));
    },
    async remove(record) {
      const change = db.transaction(name, 'readwrite', durable);
      await Promise.all([change.store.delete(keyOf(record)), change.done]);
    },
  };
}

/** A store that lasts as long as the page: what is left where the browser refuses storage. */
export function createPersonalMemory<Name extends PersonalName>(
  name: Name,
): PersonalStore<KeptRecords[Name]> {
  const kept = new Map<string, KeptRecords[Name]>();
  return {
    isLasting: false,
    async write(record) {
      kept.set(keyOf(record).join(' '), record);
    },
    async list(profile) {
      return listKept(
        name,
        [...kept.values()].filter((record) => record.profile === profile),
      );
    },
    async remove(record) {
      kept.delete(keyOf(record).join(' '));
    },
  };
}

function keyOf(record: KeptRecords[PersonalName]): string[] {
  if ('updated' in record) return [record.profile, record.entry, record.updated];
  return 'entry' in record ? [record.profile, record.entry] : [record.profile, record.id];
}
