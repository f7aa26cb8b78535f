import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AttemptHead, AttemptRow } from './attempt.ts';
import type { Review } from './review.ts';

/*
 * Database `ramah-attempts`, version 2:
 *
 *   attempts  key id                 { version: 1, id, scenario, hash, rubric, language, mode, seed, title,
 *                                      startedAt, forkOf?, finishedAt?, result? }
 *   events    key [attempt, index]   { attempt, index, at, event }     event in short form, at in ms since the start
 *   reviews   key [item, at]         { version: 1, item, at, rating }  at in epoch ms
 *
 * Events are only ever added, one row each; the key keeps two tabs from writing the same place. State and score are
 * not stored: they are replayed. `result` is what replay gave at the finish, for lists that do not load the scenario.
 * A review is written once and may be given another rating; when an item is due is computed from its reviews, so
 * that the log is all there is to keep. A record that can't be read stays in place and is counted.
 *
 * Migrations: 1 to 2 adds `reviews` and touches nothing else.
 */
export interface RecordsSchema extends DBSchema {
  attempts: { key: string; value: AttemptHead };
  events: { key: [string, number]; value: AttemptRow };
  reviews: { key: [string, number]; value: Review };
}

export type Records = IDBPDatabase<RecordsSchema>;

const version = 2;

/** Opens what this browser keeps; rejects where storage is refused. */
export async function openRecords(): Promise<Records> {
  return openDB<RecordsSchema>('ramah-attempts', version, {
    upgrade: upgradeRecords,
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** What bringing a database up to date needs of it. */
interface Upgradable {
  createObjectStore(
    name: 'attempts' | 'events' | 'reviews',
    options: { keyPath: string | string[] },
  ): unknown;
}

/** Brings a database of an earlier version up to date; 0 is one that did not exist. */
export function upgradeRecords(database: Upgradable, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore('attempts', { keyPath: 'id' });
    database.createObjectStore('events', { keyPath: ['attempt', 'index'] });
  }
  if (oldVersion < 2) database.createObjectStore('reviews', { keyPath: ['item', 'at'] });
}

/** Writes that a promise waits for survive a crash. */
export const durable = { durability: 'strict' } as const;
