import type { OutboxItem } from './kept.ts';
import { type KeptList, listKept } from './keptList.ts';
import { durable, openRecords, type Records } from './openRecords.ts';
import { rangeOf } from './rangeOf.ts';

/** Statements that wait to be sent, one box for each destination. Nothing leaves it but by `remove`. */
export interface OutboxStore {
  /** False where the browser refuses storage: statements then last as long as the page. */
  readonly isLasting: boolean;
  /** Keeps all of these or none; each takes the place of the one with its destination and id. */
  write(items: readonly OutboxItem[]): Promise<void>;
  /** All of one destination, the earliest first. */
  list(destination: string): Promise<KeptList<OutboxItem>>;
  /** All of every destination, the earliest first. */
  listAll(): Promise<KeptList<OutboxItem>>;
  remove(destination: string, ids: readonly string[]): Promise<void>;
}

/** Opens the outbox; never rejects. */
export async function openOutbox(): Promise<OutboxStore> {
  const db = await openRecords().catch(() => undefined);
  return db === undefined ? createOutboxMemory() : storeOn(db);
}

function storeOn(db: Records): OutboxStore {
  return {
    isLasting: true,
    async write(items) {
      const change = db.transaction('outbox', 'readwrite', durable);
      await Promise.all([...items.map((item) => change.store.put(item)), change.done]);
    },
    async list(destination) {
      return listKept('outbox', await db.getAll('outbox', rangeOf(destination)));
    },
    async listAll() {
      return listKept('outbox', await db.getAll('outbox'));
    },
    async remove(destination, ids) {
      const change = db.transaction('outbox', 'readwrite', durable);
      await Promise.all([...ids.map((id) => change.store.delete([destination, id])), change.done]);
    },
  };
}

/** An outbox that lasts as long as the page. */
export function createOutboxMemory(): OutboxStore {
  const kept = new Map<string, OutboxItem>();
  return {
    isLasting: false,
    async write(items) {
      for (const item of items) kept.set(`${item.id} ${item.destination}`, item);
    },
    async list(destination) {
      return listKept(
        'outbox',
        [...kept.values()].filter((item) => item.destination === destination),
      );
    },
    listAll: () => listKept('outbox', [...kept.values()]),
    async remove(destination, ids) {
      for (const id of ids) kept.delete(`${id} ${destination}`);
    },
  };
}
