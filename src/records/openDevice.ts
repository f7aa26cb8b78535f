import type { IDBPTransaction } from 'idb';
import { rowOf } from './attempt.ts';
import type { RecordsFile } from './exportFile.ts';
import { noProfile, ownerOf } from './kept.ts';
import { durable, openRecords, type Records, type RecordsSchema } from './openRecords.ts';
import { type MergeReport, planMerge } from './planMerge.ts';
import { rangeOf } from './rangeOf.ts';
import { type DeviceRecords, readDevice, travelling } from './readDevice.ts';

/** All that this device keeps, of everyone. Each change happens whole or not at all. */
export interface Device {
  read(): Promise<DeviceRecords>;
  /** What taking the file in would change; writes nothing. */
  preview(file: RecordsFile): Promise<MergeReport>;
  merge(file: RecordsFile): Promise<MergeReport>;
  /** Makes the records that belong to nobody those of this person. */
  adopt(profile: string): Promise<void>;
  /** Deletes the records of one person and their profile; `noProfile` is whoever used the device before profiles. */
  removePerson(profile: string): Promise<void>;
  /** Deletes everything, also what can't be read, what waits to be sent, and the settings. */
  removeAll(): Promise<void>;
}

/** Opens all that this device keeps; rejects where storage is refused. */
export async function openDevice(): Promise<Device> {
  const db = await openRecords();
  return {
    read: async () => readDevice(await takeSnapshot(db.transaction(travelling))),
    preview: async (file) =>
      planMerge(readDevice(await takeSnapshot(db.transaction(travelling))), file).report,
    merge: (file) => merge(db, file),
    adopt: (profile) => adopt(db, profile),
    removePerson: (profile) => removePerson(db, profile),
    removeAll: () => {
      const names = [...db.objectStoreNames];
      const change = db.transaction(names, 'readwrite', durable);
      return allOrNothing(change, () =>
        Promise.all(names.map((name) => change.objectStore(name).clear())).then(() => {}),
      );
    },
  };
}

type View = IDBPTransaction<RecordsSchema, typeof travelling, 'readonly' | 'readwrite'>;

/** Waits for nothing but the database, so that the transaction stays open. */
async function takeSnapshot(view: View) {
  const [attempts, events, reviews, profiles, assignments, acknowledgements, opinions, readings] =
    await Promise.all([
      view.objectStore('attempts').getAll(),
      view.objectStore('events').getAll(),
      view.objectStore('reviews').getAll(),
      view.objectStore('profiles').getAll(),
      view.objectStore('assignments').getAll(),
      view.objectStore('acknowledgements').getAll(),
      view.objectStore('opinions').getAll(),
      view.objectStore('readings').getAll(),
    ]);
  return { attempts, events, reviews, profiles, assignments, acknowledgements, opinions, readings };
}

/** Plans and writes in one transaction: what another tab wrote meanwhile is seen. */
function merge(db: Records, file: RecordsFile): Promise<MergeReport> {
  const change = db.transaction(travelling, 'readwrite', durable);
  return allOrNothing(change, async () => {
    const { write, report } = planMerge(readDevice(await takeSnapshot(change)), file);
    const events = change.objectStore('events');
    await Promise.all([
      ...write.attempts.flatMap((attempt) => [
        change.objectStore('attempts').put(attempt.head),
        events.delete(rangeOf(attempt.head.id)),
        ...attempt.events.map((event, index) => events.put(rowOf(attempt.head.id, index, event))),
      ]),
      ...write.reviews.map((record) => change.objectStore('reviews').put(record)),
      ...write.profiles.map((record) => change.objectStore('profiles').put(record)),
      ...write.assignments.map((record) => change.objectStore('assignments').put(record)),
      ...write.acknowledgements.map((record) => change.objectStore('acknowledgements').put(record)),
      ...write.opinions.map((record) => change.objectStore('opinions').put(record)),
      ...write.readings.map((record) => change.objectStore('readings').put(record)),
    ]);
    return report;
  });
}

function adopt(db: Records, profile: string): Promise<void> {
  const change = db.transaction(travelling, 'readwrite', durable);
  return allOrNothing(change, async () => {
    const { attempts, reviews } = await takeSnapshot(change);
    const isNobodys = (record: { readonly profile?: string | undefined }) => ownerOf(record) === noProfile;
    const personal = personalNames.map(async (name) => {
      const store = change.objectStore(name);
      for (
        let cursor = await store.openCursor(rangeOf(noProfile));
        cursor;
        cursor = await cursor.continue()
      ) {
        await Promise.all([store.put({ ...cursor.value, profile }), cursor.delete()]);
      }
    });
    await Promise.all([
      ...attempts.filter(isNobodys).map((head) => change.objectStore('attempts').put({ ...head, profile })),
      ...reviews.filter(isNobodys).map((one) => change.objectStore('reviews').put({ ...one, profile })),
      ...personal,
    ]);
  });
}

function removePerson(db: Records, profile: string): Promise<void> {
  const change = db.transaction(travelling, 'readwrite', durable);
  return allOrNothing(change, async () => {
    const { attempts, reviews } = await takeSnapshot(change);
    await Promise.all([
      ...attempts
        .filter((head) => ownerOf(head) === profile)
        .flatMap(({ id }) => [
          change.objectStore('attempts').delete(id),
          change.objectStore('events').delete(rangeOf(id)),
        ]),
      ...reviews
        .filter((review) => ownerOf(review) === profile)
        .map(({ item, at }) => change.objectStore('reviews').delete([item, at])),
      ...personalNames.map((name) => change.objectStore(name).delete(rangeOf(profile))),
      change.objectStore('profiles').delete(profile),
    ]);
  });
}

/** Resolves when all is stored; where a part fails, nothing of it is. */
async function allOrNothing<T>(
  change: { readonly done: Promise<void>; abort(): void },
  write: () => Promise<T>,
): Promise<T> {
  const done = change.done.then(() => 'done' as const);
  done.catch(() => {});
  try {
    const answer = await write();
    await done;
    return answer;
  } catch (error) {
    try {
      change.abort();
    } catch {
      // The browser has undone it already.
    }
    throw error;
  }
}

const personalNames = ['assignments', 'acknowledgements', 'opinions', 'readings'] as const;
