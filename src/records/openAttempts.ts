import { type AttemptRow, rowOf } from './attempt.ts';
import { type AttemptStore, listAttempts, readOne } from './attemptStore.ts';
import { noteUse } from './noteUse.ts';
import { durable, openRecords, type Records } from './openRecords.ts';

/** Opens the attempts of this browser; rejects where storage is refused. */
export async function openAttempts(): Promise<AttemptStore> {
  return storeOn(await openRecords());
}

function storeOn(db: Records): AttemptStore {
  return {
    async create(head, events) {
      const change = db.transaction(['attempts', 'events'], 'readwrite', durable);
      const rows = change.objectStore('events');
      await Promise.all([
        change.objectStore('attempts').add(head),
        ...events.map((event, index) => rows.add(rowOf(head.id, index, event))),
        change.done,
      ]);
      noteUse();
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
