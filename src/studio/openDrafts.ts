import { openDB } from 'idb';
import { type Draft, draftSchema, type EarlierState, stateSchema } from './draft.ts';

/** Drafts of this browser. */
export interface DraftStore {
  /** The latest first. What can't be read is left alone, and not listed. */
  readonly list: () => Promise<readonly Draft[]>;
  /** Writes a draft; `known` is the `changedAt` of what this tab read or wrote last. What another tab wrote meanwhile is put among the earlier states. */
  readonly put: (draft: Draft, known: number | undefined) => Promise<Putting>;
  readonly remove: (id: string) => Promise<void>;
  /** Keeps a state to come back to. */
  readonly remember: (state: EarlierState) => Promise<void>;
  /** Earlier states of a draft, the latest first. */
  readonly history: (draft: string) => Promise<readonly EarlierState[]>;
}

/** `parted`: another tab had written the draft since. */
export type Putting = 'kept' | 'parted';

/** Earlier states kept of a draft. */
const longestHistory = 40;

/** Opens the drafts of this browser; rejects where storage is refused. */
export async function openDrafts(): Promise<DraftStore> {
  const db = await openDB('ramah-studio', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
      fresh.createObjectStore('states', { keyPath: ['draft', 'at'] });
    },
  });
  const statesOf = (draft: string) => IDBKeyRange.bound([draft, 0], [draft, Number.POSITIVE_INFINITY]);
  return {
    list: async () => {
      const rows: readonly unknown[] = await db.getAll('drafts');
      return readable(rows, draftSchema).toSorted((a, b) => b.changedAt - a.changedAt);
    },
    put: async (draft, known) => {
      const change = db.transaction(['drafts', 'states'], 'readwrite');
      const present = draftSchema.safeParse(await change.objectStore('drafts').get(draft.id)).data;
      const isParted = present !== undefined && present.changedAt !== known;
      await Promise.all([
        isParted && change.objectStore('states').put(stateOf(present)),
        change.objectStore('drafts').put(draft),
        change.done,
      ]);
      return isParted ? 'parted' : 'kept';
    },
    remove: async (id) => {
      const change = db.transaction(['drafts', 'states'], 'readwrite');
      await Promise.all([
        change.objectStore('drafts').delete(id),
        change.objectStore('states').delete(statesOf(id)),
        change.done,
      ]);
    },
    remember: async (state) => {
      const change = db.transaction('states', 'readwrite');
      const keys = await change.store.getAllKeys(statesOf(state.draft));
      const old = keys.slice(0, Math.max(0, keys.length + 1 - longestHistory));
      await Promise.all([
        ...old.map((key) => change.store.delete(key)),
        change.store.put(state),
        change.done,
      ]);
    },
    history: async (draft) => {
      const rows: readonly unknown[] = await db.getAll('states', statesOf(draft));
      return readable(rows, stateSchema).toSorted((a, b) => b.at - a.at);
    },
  };
}

function stateOf({ id, texts, changedAt }: Draft): EarlierState {
  return { version: 1, draft: id, at: changedAt, texts };
}

function readable<T>(
  rows: readonly unknown[],
  schema: { safeParse: (row: unknown) => { success: true; data: T } | { success: false } },
): readonly T[] {
  return rows.flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

/** Drafts that live as long as the page, where the browser keeps nothing. */
export function createMemoryDrafts(): DraftStore {
  const drafts = new Map<string, Draft>();
  const states: EarlierState[] = [];
  return {
    list: async () => [...drafts.values()].toSorted((a, b) => b.changedAt - a.changedAt),
    put: async (draft) => {
      drafts.set(draft.id, draft);
      return 'kept';
    },
    remove: async (id) => void drafts.delete(id),
    remember: async (state) => void states.push(state),
    history: async (draft) => states.filter((state) => state.draft === draft).toReversed(),
  };
}
