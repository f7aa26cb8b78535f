import type { IDBPObjectStore, StoreNames } from 'idb';
import type { RecordsSchema } from './openRecords.ts';

type Names = readonly StoreNames<RecordsSchema>[];

/**
 * Hands on all that a store holds in the order of its keys, so many rows at a time. Each page of rows comes in a task
 * of its own, so that a large store does not hold up the screen; the transaction stays open meanwhile.
 */
export async function readPages<Name extends Names[number]>(
  store: IDBPObjectStore<RecordsSchema, Names, Name, 'readonly' | 'readwrite'>,
  take: (rows: readonly unknown[]) => void,
  size = 2000,
): Promise<void> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const rows = await store.getAll(after, size);
    take(rows);
    if (rows.length < size) return;
    after = IDBKeyRange.lowerBound(keyOf(store.keyPath, rows.at(-1)), true);
  }
}

/** The key of a record, which the store's path to it names. */
function keyOf(path: string | readonly string[] | null, record: object | undefined): unknown {
  if (path === null || record === undefined) throw new Error('a store without a key in its records');
  return typeof path === 'string' ? Reflect.get(record, path) : path.map((name) => Reflect.get(record, name));
}
