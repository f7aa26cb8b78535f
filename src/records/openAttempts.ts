import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type AttemptHead, type AttemptRow, rowOf } from './attempt.ts';
import { type AttemptStore, listAttempts, readOne } from './attemptStore.ts';

/*
 * Database `ramah-attempts`, version 1:
 *
 *   attempts  key id                 { version: 1, id, scenario, hash, rubric, language, mode, seed, title,
 *                                      startedAt, forkOf?, finishedAt?, result? }
 *   events    key [attempt, index]   { attempt, index, at, event }     event in short form, at in ms since the start
 *
 * Events are only ever added, one row each; the key keeps two tabs from writing the same place. State and score are
 * not stored: they are replayed. `result` is what replay gave at the finish, for lists that do not load the scenario.
 * A record that can't be read stays in place and is counted. Migrations: none yet; add a `case` to `upgrade`.
 */
interface AttemptsSchema extends DBSchema {
  attempts: { key: string; value: AttemptHead };
  events: { key: [string, number]; value: AttemptRow };
}

/** Opens the attempts of this browser; rejects where storage is refused. */
export async function openAttempts(): Promise<AttemptStore> {
  const db = await openDB<AttemptsSchema>('ramah-attempts', 1, {
    upgrade(database, oldVersion) {
      if (oldVersion < 1) {
        database.createObjectStore('attempts', { keyPath: 'id' });
        database.createObjectStore('events', { keyPath: ['attempt', 'index'] });
      }
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
  return storeOn(db);
}

const durable = { durability: 'strict' } as const;

function storeOn(db: IDBPDatabase<AttemptsSchema>): AttemptStore {
  return {
    async create(head, events) {
      const change = db.transaction(['attempts', 'events'], 'readwrite', durable);
      const rows = change.objectStore('events');
      await Promise.all([
        change.objectStore('attempts').add(head),
        ...events.map((event, index) => rows.add(rowOf(head.id, index, event))),
        change.done,
      ]);
    },
    async append(attempt, index, event) {
      const change = db.transaction('events', 'readwrite', durable);
      await Promise.all([change.store.add(rowOf(attempt, index, event)), change.done]);
    },
    async update(head) {
      const change = db.transaction('attempts', 'readwrite', durable);
      await Promise.all([change.store.put(head), change.done]);
    },
    async read(attempt) {
      const view = db.transaction(['attempts', 'events']);
      const [head, rows] = await Promise.all([
        view.objectStore('attempts').get(attempt),
        view.objectStore('events').getAll(rangeOf(attempt)),
      ]);
      return readOne(head, rows);
    },
    async list() {
      const view = db.transaction(['attempts', 'events']);
      const [heads, rows] = await Promise.all([
        view.objectStore('attempts').getAll(),
        view.objectStore('events').getAll(),
      ]);
      const byAttempt = new Map<string, AttemptRow[]>();
      for (const row of rows) byAttempt.set(row.attempt, [...(byAttempt.get(row.attempt) ?? []), row]);
      return listAttempts(heads, (id) => byAttempt.get(id) ?? []);
    },
    async remove(attempt) {
      const change = db.transaction(['attempts', 'events'], 'readwrite', durable);
      await Promise.all([
        change.objectStore('attempts').delete(attempt),
        change.objectStore('events').delete(rangeOf(attempt)),
        change.done,
      ]);
    },
  };
}

function rangeOf(attempt: string): IDBKeyRange {
  return IDBKeyRange.bound([attempt, 0], [attempt, Number.POSITIVE_INFINITY]);
}
