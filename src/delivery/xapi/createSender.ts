import type { OutboxStore } from '../../records/openOutbox.ts';
import type { Notice } from '../courier.ts';
import { type Flushed, flushOutbox, type Permit } from './flushOutbox.ts';
import type { Receiver } from './receiver.ts';

export interface SenderOptions {
  readonly outbox: OutboxStore;
  readonly destination: string;
  readonly receiver: Receiver;
  readonly notice: Notice;
  readonly locks: LockManager | undefined;
  /** Calls after so many milliseconds. */
  readonly later: (call: () => void, delay: number) => void;
  /** Whoever forbids all sending says so in the notice. */
  readonly permit: Permit;
}

/** First and longest wait after a receiver could not be reached, milliseconds. */
const firstWait = 3000;
const longestWait = 300_000;

export interface Sender {
  /** Sends what waits, unless another tab does; resolves when there is nothing to do for now. */
  readonly kick: () => Promise<void>;
}

/** Empties an outbox whenever it is kicked, one tab at a time, and again later where the receiver can't be reached. */
export function createSender(options: SenderOptions): Sender {
  const { outbox, destination, receiver, notice, locks, permit } = options;
  let wait = firstWait;
  let running: Promise<void> | undefined;
  let isKickedAgain = false;

  async function flush(): Promise<void> {
    const send = () => flushOutbox(outbox, destination, receiver, permit);
    const flushed =
      locks === undefined
        ? await send()
        : await locks.request(`ramah-outbox ${destination}`, { ifAvailable: true }, (lock) =>
            lock === null ? undefined : send(),
          );
    if (flushed?.kind === 'unreachable' || flushed === undefined) {
      options.later(() => void kick(), wait);
      wait = Math.min(longestWait, wait * 2);
    } else wait = firstWait;
    await show(flushed);
  }

  async function show(flushed: Flushed | undefined): Promise<void> {
    const { records } = await outbox.list(destination);
    const mayGo = await permit();
    if (mayGo === undefined) return;
    const items = records.filter(mayGo);
    const waiting = items.filter(({ state }) => state === 'waiting').length;
    const refused = items.length - waiting;
    if (flushed?.kind === 'refused') {
      notice.show({ state: 'refused', detail: flushed.detail, waiting, refused });
    } else notice.show({ state: waiting > 0 ? 'waiting' : 'told', waiting, refused });
  }

  async function kick(): Promise<void> {
    if (running !== undefined) {
      isKickedAgain = true;
      return running;
    }
    do {
      isKickedAgain = false;
      running = flush();
      await running.catch(() => {});
      running = undefined;
    } while (isKickedAgain);
  }

  return { kick };
}
