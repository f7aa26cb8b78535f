import type { IDBPTransaction } from 'idb';
import { type Attempt, rowOf } from './attempt.ts';
import type { RecordsFile } from './exportFile.ts';
import { noProfile, ownerOf } from './kept.ts';
import { durable, openRecords, type Records, type RecordsSchema } from './openRecords.ts';
import { judgeByTime, type MergeReport, planningOf } from './planMerge.ts';
import { rangeOf } from './rangeOf.ts';
import { createDeviceReader, type DeviceRecords, type Travelling, travelling } from './readDevice.ts';
import { readPages } from './readPages.ts';
import { takeSteps } from './takeSteps.ts';
import { type Watch, writeSlices } from './writeSlices.ts';

/** All that this device keeps, of everyone. Each change happens whole or not at all. */
export interface Device {
  read(): Promise<DeviceRecords>;
  /** Takes a file in; where it is cancelled, nothing has changed. */
  merge(file: RecordsFile, watch?: Watch): Promise<MergeReport>;
  /** Makes the records that belong to nobody those of this person; where both have a word on the same thing, the later one holds. */
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
    read: () => readAll(db.transaction(travelling)),
    merge: (file, watch) => merge(db, file, watch),
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
type Change = IDBPTransaction<RecordsSchema, typeof travelling, 'readwrite'>;

/** Waits for nothing but the database, so that the transaction stays open. */
async function readAll(view: View): Promise<DeviceRecords> {
  const reader = createDeviceReader();
  for (const name of travelling) {
    await readPages(view.objectStore(name), (rows) => reader.take(name, rows), pageSizes[name]);
  }
  return reader.whole();
}

/** Rows that are read in one go: attempts are read with their events, which only have to be put together. */
const pageSizes: Readonly<Partial<Record<Travelling, number>>> = { events: 10_000, attempts: 400 };

/** Plans and writes in one transaction: what another tab wrote meanwhile is seen. A pause is a request, so that the transaction stays open. */
function merge(db: Records, file: RecordsFile, watch: Watch = {}): Promise<MergeReport> {
  const change = db.transaction(travelling, 'readwrite', durable);
  return allOrNothing(change, async () => {
    const device = await readAll(change);
    const pause = () => change.objectStore('profiles').count();
    const { signal } = watch;
    const { write, report } = await takeSteps(planningOf(device, file), { pause, ...(signal && { signal }) });
    const writes = [
      ...write.attempts.map((attempt) => () => writeAttempt(change, attempt)),
      ...write.reviews.map((record) => () => [change.objectStore('reviews').put(record)]),
      ...write.profiles.map((record) => () => [change.objectStore('profiles').put(record)]),
      ...write.assignments.map((record) => () => [change.objectStore('assignments').put(record)]),
      ...write.acknowledgements.map((record) => () => [change.objectStore('acknowledgements').put(record)]),
      ...write.opinions.map((record) => () => [change.objectStore('opinions').put(record)]),
      ...write.readings.map((record) => () => [change.objectStore('readings').put(record)]),
    ];
    await writeSlices(writes, watch);
    return report;
  });
}

function writeAttempt(change: Change, { head, events }: Attempt): readonly Promise<unknown>[] {
  const rows = change.objectStore('events');
  return [
    change.objectStore('attempts').put(head),
    rows.delete(rangeOf(head.id)),
    ...events.map((event, index) => rows.put(rowOf(head.id, index, event))),
  ];
}

function adopt(db: Records, profile: string): Promise<void> {
  const change = db.transaction(travelling, 'readwrite', durable);
  return allOrNothing(change, async () => {
    const [attempts, reviews] = await readOwned(change);
    const isNobodys = (record: { readonly profile?: string | undefined }) => ownerOf(record) === noProfile;
    const personal = personalNames.map(async (name) => {
      const store = change.objectStore(name);
      for (
        let cursor = await store.openCursor(rangeOf(noProfile));
        cursor;
        cursor = await cursor.continue()
      ) {
        const [, ...rest] = cursor.primaryKey;
        const own = await store.get(IDBKeyRange.only([profile, ...rest]));
        const isNewer = own === undefined || judgeByTime(own, cursor.value) === 'updated';
        await Promise.all([isNewer && store.put({ ...cursor.value, profile }), cursor.delete()]);
      }
    });
    await Promise.all(personal);
    await writeSlices([
      ...attempts
        .filter(isNobodys)
        .map((head) => () => [change.objectStore('attempts').put({ ...head, profile })]),
      ...reviews
        .filter(isNobodys)
        .map((one) => () => [change.objectStore('reviews').put({ ...one, profile })]),
    ]);
  });
}

function removePerson(db: Records, profile: string): Promise<void> {
  const change = db.transaction(travelling, 'readwrite', durable);
  return allOrNothing(change, async () => {
    const [attempts, reviews] = await readOwned(change);
    await writeSlices([
      ...attempts
        .filter((head) => ownerOf(head) === profile)
        .map(({ id }) => () => [
          change.objectStore('attempts').delete(id),
          change.objectStore('events').delete(rangeOf(id)),
        ]),
      ...reviews
        .filter((review) => ownerOf(review) === profile)
        .map(({ item, at }) => () => [change.objectStore('reviews').delete([item, at])]),
    ]);
    await Promise.all([
      ...personalNames.map((name) => change.objectStore(name).delete(rangeOf(profile))),
      change.objectStore('profiles').delete(profile),
    ]);
  });
}

/** What names its owner in a field, not in its key. */
function readOwned(change: Change) {
  return Promise.all([change.objectStore('attempts').getAll(), change.objectStore('reviews').getAll()]);
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
