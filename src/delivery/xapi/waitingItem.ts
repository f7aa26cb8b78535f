import type { OutboxItem } from '../../records/kept.ts';

/** A statement as it waits in the outbox of a destination, in the order of `at`, epoch milliseconds. */
export function waitingItem(destination: string, statement: { readonly id: string }, at: number): OutboxItem {
  return {
    version: 1,
    destination,
    id: statement.id,
    at: new Date(at).toISOString(),
    statement: { ...statement },
    state: 'waiting',
  };
}
