/** How a long work goes on while the screen answers. */
export interface Pace {
  /** Hears what each step gave, before a pause. */
  readonly onStep?: (given: number) => void;
  /** Ends the work at the next pause. */
  readonly signal?: AbortSignal;
  /** Resolves once the screen could answer; by default after a timer, during which a transaction would end. */
  readonly pause?: () => Promise<unknown>;
  /** Milliseconds of a clock that is never set. */
  readonly tick?: () => number;
}

/** Milliseconds of work between two pauses. */
const spell = 25;

/** Takes the steps of a work and pauses between them, so that the screen can answer; rejects with the signal's reason where it is cancelled. */
export async function takeSteps<T>(
  steps: Generator<number | undefined, T>,
  { onStep, signal, pause = afterTimer, tick = () => performance.now() }: Pace = {},
): Promise<T> {
  let since = tick();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (tick() - since < spell) continue;
    onStep?.(step.value ?? 0);
    await pause();
    signal?.throwIfAborted();
    since = tick();
  }
}

function afterTimer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
