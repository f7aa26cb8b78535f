/** What a tab may do with an attempt: `held` here, `elsewhere` in another tab, `lost` when another tab took it over. */
export type Hold = 'held' | 'elsewhere' | 'lost';

/** One tab's grip on an attempt. */
export interface Grip {
  /** Lets another tab have it. */
  release(): void;
}

/**
 * Asks for the only grip on an attempt, under a Web Lock. `take` robs the tab that has it.
 * `onChange` hears the answer, and `lost` when another tab takes over. Where the browser has no locks, it is held.
 */
export function holdAttempt(
  attempt: string,
  manner: 'ask' | 'take',
  onChange: (hold: Hold) => void,
  locks: LockManager | undefined = globalThis.navigator?.locks,
): Grip {
  if (locks === undefined) {
    onChange('held');
    return { release: () => {} };
  }
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const options = manner === 'take' ? { steal: true } : { ifAvailable: true };
  const keep = (lock: Lock | null): Promise<void> | void => {
    if (lock === null) return onChange('elsewhere');
    onChange('held');
    return released;
  };
  locks.request(`ramah-attempt-${attempt}`, options, keep).catch((error: unknown) => {
    const isRobbed = error instanceof DOMException && error.name === 'AbortError';
    onChange(isRobbed ? 'lost' : 'held');
  });
  return { release: () => release() };
}
