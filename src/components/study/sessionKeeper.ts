import { noProfile } from '../../records/kept.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';
import { dayOf } from '../../study/dayOf.ts';
import type { Session } from '../../study/session.ts';

const name = 'study-session';

/** A session that was interrupted, with the seed that mixes its options. */
export interface Interrupted {
  readonly session: Session;
  readonly seed: number;
}

/** The person's session of this place that was interrupted today; undefined where there is none. */
export async function findSession(place: string): Promise<Interrupted | undefined> {
  const settings = await openSettings();
  person = await readActiveProfile(settings);
  const value = await settings.read(name);
  if (value === undefined) return undefined;
  const { readKeptSession } = await import('../../study/keptSession.ts');
  return readKeptSession(value, { place, profile: person }, Date.now(), dayOf);
}

/** Who used the device when a session was last looked for: a running session is theirs, and so is the log of its answers. */
let person = noProfile;
let last: Promise<void> = Promise.resolve();

/** Keeps how far a session is, one answer after the other. Where storage is refused, a reload ends it. */
export function saveSession(place: string, { session, seed }: Interrupted): void {
  write(async () => {
    const { keepSession } = await import('../../study/keptSession.ts');
    return keepSession(session, { place, profile: person }, seed, Date.now());
  });
}

/** Forgets the session: it has ended. */
export function dropSession(): void {
  write(async () => undefined);
}

function write(value: () => Promise<unknown>): void {
  last = last.then(async () => (await openSettings()).write(name, await value())).catch(() => {});
}
