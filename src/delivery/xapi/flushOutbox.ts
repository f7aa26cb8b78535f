import type { OutboxItem } from '../../records/kept.ts';
import type { OutboxStore } from '../../records/openOutbox.ts';
import { isSameStatement, type Receiver } from './receiver.ts';

/** How sending ended: with nothing left to send, because it may not go on, or because the receiver can't be reached or refuses us. */
export type Flushed =
  | { readonly kind: 'empty' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly detail: string };

/** Tells which of the statements that wait may go now; undefined where none may. */
export type Permit = () => Promise<((item: OutboxItem) => boolean) | undefined>;

/** Bytes of a batch, so that it can be sent on while a page closes. */
const batchBytes = 58_000;

/**
 * Sends what waits for a destination, the earliest first. A statement leaves the outbox only once the receiver has it;
 * one that it will never take is set aside there with the reason. The permit is asked for before each batch.
 */
export async function flushOutbox(
  outbox: OutboxStore,
  destination: string,
  receiver: Receiver,
  permit: Permit = async () => () => true,
): Promise<Flushed> {
  for (;;) {
    const mayGo = await permit();
    if (mayGo === undefined) return { kind: 'stopped' };
    const { records: items } = await outbox.list(destination);
    const batch = takeBatch(items.filter((item) => item.state === 'waiting' && mayGo(item)));
    if (batch.length === 0) return { kind: 'empty' };
    const stop = await deliver(outbox, receiver, batch);
    if (stop !== undefined) return stop;
  }
}

function takeBatch(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const encoder = new TextEncoder();
  let bytes = 2;
  const end = items.findIndex(({ statement }) => {
    bytes += encoder.encode(JSON.stringify(statement)).length + 1;
    return bytes > batchBytes;
  });
  return end < 0 ? items : items.slice(0, Math.max(1, end));
}

/** Undefined where the whole batch is dealt with. */
async function deliver(
  outbox: OutboxStore,
  receiver: Receiver,
  batch: readonly OutboxItem[],
): Promise<Flushed | undefined> {
  const answer = await receiver.send(batch.map(({ statement }) => statement));
  const [first] = batch;
  if (first === undefined) return undefined;
  switch (answer.kind) {
    case 'accepted':
      await outbox.remove(
        first.destination,
        batch.map(({ id }) => id),
      );
      return undefined;
    case 'conflict':
      if (batch.length > 1) return deliverEach(outbox, receiver, batch, 1);
      return settle(outbox, receiver, first);
    case 'bad':
      if (batch.length > 1) return deliverEach(outbox, receiver, batch, Math.ceil(batch.length / 2));
      await setAside(outbox, first, answer.detail);
      return undefined;
    case 'refused':
      return { kind: 'refused', detail: answer.detail };
    case 'unreachable':
      return { kind: 'unreachable' };
  }
}

/** Sends a batch in smaller ones of this size, in order. */
async function deliverEach(
  outbox: OutboxStore,
  receiver: Receiver,
  batch: readonly OutboxItem[],
  size: number,
): Promise<Flushed | undefined> {
  for (let start = 0; start < batch.length; start += size) {
    const stop = await deliver(outbox, receiver, batch.slice(start, start + size));
    if (stop !== undefined) return stop;
  }
  return undefined;
}

/** The receiver has a statement of this id: the same one is done, another one is set aside. */
async function settle(
  outbox: OutboxStore,
  receiver: Receiver,
  item: OutboxItem,
): Promise<Flushed | undefined> {
  const theirs = await receiver.find(item.id);
  if (theirs.kind === 'unreachable') return { kind: 'unreachable' };
  if (theirs.kind === 'found' && isSameStatement({ id: item.id, ...item.statement }, theirs.statement)) {
    await outbox.remove(item.destination, [item.id]);
  } else {
    await setAside(outbox, item, theirs.kind === 'found' ? '409 differs' : '409');
  }
  return undefined;
}

async function setAside(outbox: OutboxStore, item: OutboxItem, reason: string): Promise<void> {
  await outbox.write([{ ...item, state: 'quarantined', reason }]);
}
