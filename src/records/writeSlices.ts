/** Writes of one slice: enough to keep the database busy, few enough for the screen to answer. */
const sliceSize = 500;

/** How a long change is watched. */
export interface Watch {
  /** Hears how many of how many records are written. */
  readonly onDone?: (done: number, count: number) => void;
  /** Takes the change back while it is not whole. */
  readonly signal?: AbortSignal;
}

/** Asks for all of these writes, a slice once the one before is done; rejects with the signal's reason where it is cancelled before the last. Each may ask for several. */
export async function writeSlices(
  writes: readonly (() => readonly Promise<unknown>[])[],
  { onDone, signal }: Watch = {},
): Promise<void> {
  let asked: Promise<unknown>[] = [];
  for (const [place, write] of writes.entries()) {
    asked.push(...write());
    if (asked.length < sliceSize && place < writes.length - 1) continue;
    await Promise.all(asked);
    asked = [];
    onDone?.(place + 1, writes.length);
    signal?.throwIfAborted();
  }
}
