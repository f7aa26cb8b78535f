import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { AttemptHead, AttemptRow } from './attempt.ts';
import type {
  Acknowledgement,
  Opinion,
  OutboxItem,
  Profile,
  Reading,
  ReceivedAssignment,
  Setting,
} from './kept.ts';
import type { Review } from './review.ts';

/*
 * Database `ramah-attempts`, version 3:
 *
 *   attempts          key id                         { version: 1, id, scenario, hash, rubric, language, mode, seed,
 *                     index scenario                   title, startedAt, profile?, assignment?, forkOf?,
 *                                                      finishedAt?, result? }
 *   events            key [attempt, index]           { attempt, index, at, event }
 *                                                      event in short form, at in ms since the start
 *   reviews           key [item, at]                 { version: 1, item, at, rating, profile? }   at in epoch ms
 *   profiles          key id                         { version: 1, id, name, staffNumber?, pin?, createdAt }
 *   settings          key name                       { name, value }
 *   assignments       key [profile, id]              { version: 1, profile, id, assignment, at }
 *   acknowledgements  key [profile, entry, updated]  { version: 1, profile, entry, updated, at }
 *   opinions          key [profile, entry]           { version: 1, profile, entry, isHelpful, note?, at }
 *   readings          key [profile, entry]           { version: 1, profile, entry, at }
 *   outbox            key [destination, id]          { version: 1, destination, id, at, statement, state, reason? }
 *
 * Events are only ever added, one row each; the key keeps two tabs from writing the same place. State and score are
 * not stored: they are replayed. `result` is what replay gave at the finish, for lists that do not load the scenario.
 * A review is written once and may be given another rating; when an item is due is computed from its reviews, so
 * that the log is all there is to keep. A record that can't be read stays in place and is counted.
 * `profile` is the id of a profile; '' or absent is whoever used the device before there were profiles. Where not
 * said otherwise, `at` is an ISO moment.
 *
 * Migrations: 1 to 2 adds `reviews` and touches nothing else. 2 to 3 adds `profiles` and all below it, and the index
 * on attempts; no record changes.
 */
export interface RecordsSchema extends DBSchema {
  attempts: { key: string; value: AttemptHead; indexes: { scenario: string } };
  events: { key: [string, number]; value: AttemptRow };
  reviews: { key: [string, number]; value: Review };
  profiles: { key: string; value: Profile };
  settings: { key: string; value: Setting };
  assignments: { key: string[]; value: ReceivedAssignment };
  acknowledgements: { key: string[]; value: Acknowledgement };
  opinions: { key: string[]; value: Opinion };
  readings: { key: string[]; value: Reading };
  outbox: { key: string[]; value: OutboxItem };
}

export type Records = IDBPDatabase<RecordsSchema>;

const version = 3;

/** Opens what this browser keeps; rejects where storage is refused. */
export async function openRecords(): Promise<Records> {
  return openDB<RecordsSchema>('ramah-attempts', version, {
    upgrade(database, oldVersion, _newVersion, change) {
      upgradeRecords(database, oldVersion);
      if (oldVersion < 3) change.objectStore('attempts').createIndex('scenario', 'scenario');
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

/** What bringing a database up to date needs of it. */
interface Upgradable {
  createObjectStore(name: StoreName, options: { keyPath: string | string[] }): unknown;
}

export type StoreName = StoreNames<RecordsSchema>;

/** Makes the stores that a database of an earlier version lacks; 0 is one that did not exist. */
export function upgradeRecords(database: Upgradable, oldVersion: number): void {
  for (const [since, name, keyPath] of stores) {
    if (oldVersion < since) database.createObjectStore(name, { keyPath });
  }
}

/** The version that brought each store, its name and its key. */
const stores: readonly (readonly [number, StoreName, string | string[]])[] = [
  [1, 'attempts', 'id'],
  [1, 'events', ['attempt', 'index']],
  [2, 'reviews', ['item', 'at']],
  [3, 'profiles', 'id'],
  [3, 'settings', 'name'],
  [3, 'assignments', ['profile', 'id']],
  [3, 'acknowledgements', ['profile', 'entry', 'updated']],
  [3, 'opinions', ['profile', 'entry']],
  [3, 'readings', ['profile', 'entry']],
  [3, 'outbox', ['destination', 'id']],
];

/** Writes that a promise waits for survive a crash. */
export const durable = { durability: 'strict' } as const;
