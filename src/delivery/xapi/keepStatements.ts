import type { Attempt, AttemptHead } from '../../records/attempt.ts';
import type { OutboxStore } from '../../records/openOutbox.ts';
import type { SettingStore } from '../../records/openSettings.ts';
import { waitingItem } from './waitingItem.ts';

export interface KeeperOptions {
  readonly outbox: OutboxStore;
  readonly settings: SettingStore;
  readonly destination: string;
  /** What there is to say of an attempt: longer attempts begin with what shorter ones say. */
  readonly say: (attempt: Attempt) => readonly { readonly id: string }[];
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Puts what is new about an attempt into the outbox; resolves when it is stored, with how many statements that were. */
export type Keeper = (attempt: Attempt) => Promise<number>;

/**
 * Remembers by attempt how many of its statements have been put into the outbox. Statements are stored before that
 * number: where the page dies in between, they are put there once more under the same ids, which changes nothing.
 */
export function createKeeper({ outbox, settings, destination, say, now }: KeeperOptions): Keeper {
  let latest = 0;
  return async (attempt) => {
    const name = toldName(destination, attempt.head);
    const told = await settings.read(name);
    const statements = say(attempt);
    const fresh = statements.slice(typeof told === 'number' ? told : 0);
    if (fresh.length === 0) return 0;
    const items = fresh.map((statement) => {
      latest = Math.max(latest + 1, now());
      return waitingItem(destination, statement, latest);
    });
    await outbox.write(items);
    await settings.write(name, statements.length);
    return items.length;
  };
}

/** The setting that says how many statements of an attempt have been put into the outbox of a destination. */
export function toldName(destination: string, { id }: AttemptHead): string {
  return `told ${destination} ${id}`;
}
