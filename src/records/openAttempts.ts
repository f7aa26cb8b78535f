import { rowOf } from './attempt.ts';
import { type AttemptStore, listHeads, readOne } from './attemptStore.ts';
import { ownedBy } from './kept.ts';
import { noteUse } from './noteUse.ts';
import { durable, openRecords, type Records } from './openRecords.ts';
import { rangeOf } from './rangeOf.ts';
import { readOwner } from './readOwner.ts';

/** Opens the attempts of this browser; rejects where storage is refused. */
export async function openAttempts(): Promise<AttemptStore> {
  return storeOn(await openRecords());
}

function storeOn(db: Records): AttemptStore {
  return {
    owner: () => readOwner(db),
    async mark(scenario, mode) {
      const owner = await readOwner(db);
      const received = await db.getAll('assignments', rangeOf(owner));
      if (received.length === 0) return ownedBy(owner);
      const { markFor } = await import('./assignmentMark.ts');
      return { ...ownedBy(owner), ...markFor(received, scenario, mode) };
    },
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
      const change = db.transaction(['attempts', 'events'], 'readwrite', durable);
      await demandHead(change.objectStore('attempts').getKey(attempt));
      await Promise.all([change.objectStore('events').add(rowOf(attempt, index, event)), change.done]);
    },
    async update(head) {
      const change = db.transaction('attempts', 'readwrite', durable);
      await demandHead(change.store.getKey(head.id));
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
    async heads(scenario) {
      return listHeads(
        await (scenario === undefined
          ? db.getAll('attempts')
          : db.getAllFromIndex('attempts', 'scenario', scenario)),
      );
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

async function demandHead(key: Promise<string | undefined>): Promise<void> {
  if ((await key) === undefined) throw new DOMException('', 'NotFoundError');
}
