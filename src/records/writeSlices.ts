/** Writes of one slice: enough to keep the database busy, few enough for the screen to answer. */
const sliceSize = 500;

/** Asks for all of these writes, a slice once the one before is done; `onDone` hears how many are. Each may ask for several. */
export async function writeSlices(
  writes: readonly (() => readonly Promise<unknown>[])[],
  onDone: (done: number) => void = () => {},
): Promise<void> {
  let asked: Promise<unknown>[] = [];
  for (const [place, write] of writes.entries()) {
    asked.push(...write());
    if (asked.length < sliceSize && place < writes.length - 1) continue;
    await Promise.all(asked);
    asked = [];
    onDone(place + 1);
  }
}
