import type { Draft } from './draft.ts';
import type { DraftStore } from './openDrafts.ts';

export type Keeping = 'kept' | 'keeping' | 'unkept';

/** Keeps a draft as it is typed: at most `delay` after the first letter that is not kept yet, and a state to come back to now and then. */
export interface Keeper {
  readonly note: (draft: Draft) => void;
  /** Writes at once what is not written yet. */
  readonly flush: () => Promise<void>;
}

interface KeeperOptions {
  readonly store: DraftStore;
  readonly onChange: (keeping: Keeping) => void;
}

const delay = 300;
/** Milliseconds between two states to come back to. */
const pace = 120_000;

export function createKeeper({ store, onChange }: KeeperOptions): Keeper {
  let pending: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remembered = new Map<string, number>();

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const draft = pending;
    pending = undefined;
    if (draft === undefined) return;
    try {
      await store.put(draft);
      const { id, texts, changedAt } = draft;
      if (changedAt - (remembered.get(id) ?? 0) > pace) {
        remembered.set(id, changedAt);
        await store.remember({ version: 1, draft: id, at: changedAt, texts });
      }
      if (pending === undefined) onChange('kept');
    } catch {
      onChange('unkept');
    }
  }

  return {
    note: (draft) => {
      pending = draft;
      onChange('keeping');
      timer ??= setTimeout(() => void write(), delay);
    },
    flush: write,
  };
}
