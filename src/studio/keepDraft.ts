import type { Draft } from './draft.ts';
import type { DraftStore } from './openDrafts.ts';

export type Keeping = 'kept' | 'keeping' | 'unkept';

/** Keeps drafts as they are typed: at most `delay` after the first letter that is not kept yet, and a state to come back to now and then. What the store refuses is written with the next. */
export interface Keeper {
  /** The draft as it stands in the store, or in its list. */
  readonly learn: (draft: Draft) => void;
  readonly note: (draft: Draft) => void;
  /** The draft was thrown away: what of it is not written yet stays unwritten. */
  readonly forget: (id: string) => void;
  /** Writes at once what is not written yet. */
  readonly flush: () => Promise<void>;
  /** Drafts that are not written yet. */
  readonly unkept: () => readonly Draft[];
}

interface KeeperOptions {
  readonly store: DraftStore;
  readonly onChange: (keeping: Keeping) => void;
  /** Told when another tab had written the draft since. */
  readonly onParted: () => void;
}

const delay = 300;
/** Milliseconds between two states to come back to. */
const pace = 120_000;

export function createKeeper({ store, onChange, onParted }: KeeperOptions): Keeper {
  const pending = new Map<string, Draft>();
  const known = new Map<string, number>();
  const remembered = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending.size === 0) return;
    try {
      for (const draft of pending.values()) await writeOne(draft);
      if (pending.size === 0) onChange('kept');
    } catch {
      onChange('unkept');
    }
  }

  async function writeOne(draft: Draft): Promise<void> {
    const { id, texts, changedAt } = draft;
    const putting = await store.put(draft, known.get(id));
    known.set(id, changedAt);
    if (pending.get(id) === draft) pending.delete(id);
    if (putting === 'parted') onParted();
    if (changedAt - (remembered.get(id) ?? 0) > pace) {
      remembered.set(id, changedAt);
      await store.remember({ version: 1, draft: id, at: changedAt, texts });
    }
  }

  /** One after the other: each knows what the one before it wrote. */
  function flush(): Promise<void> {
    queue = queue.then(write);
    return queue;
  }

  return {
    learn: ({ id, changedAt }) => void known.set(id, changedAt),
    note: (draft) => {
      pending.set(draft.id, draft);
      onChange('keeping');
      timer ??= setTimeout(() => void flush(), delay);
    },
    forget: (id) => void pending.delete(id),
    flush,
    unkept: () => [...pending.values()],
  };
}
