import type { Opinion } from '../../records/kept.ts';
import { openOpinions } from '../../records/openOpinions.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';

/** What the person at this browser said of one entry, and how to say something else. */
export interface KeptOpinion {
  /** False where the browser keeps nothing beyond the page. */
  readonly isLasting: boolean;
  readonly said: Opinion | undefined;
  /** An empty note is none. */
  readonly write: (isHelpful: boolean, note: string) => Promise<void>;
}

/** The opinion of whoever uses the site here now about an entry such as `skills/empati`. */
export async function keepOpinion(entry: string): Promise<KeptOpinion> {
  const [store, settings] = await Promise.all([openOpinions(), openSettings()]);
  const profile = await readActiveProfile(settings);
  const { records } = await store.list(profile);
  return {
    isLasting: store.isLasting,
    said: records.find((record) => record.entry === entry),
    write: (isHelpful, note) =>
      store.write({
        version: 1,
        profile,
        entry,
        isHelpful,
        ...(note === '' ? {} : { note }),
        at: new Date().toISOString(),
      }),
  };
}
