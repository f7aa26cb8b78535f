import { openAcknowledgements } from '../../records/openAcknowledgements.ts';
import { openSettings, readActiveProfile } from '../../records/openSettings.ts';

/** What the person at this browser has confirmed. */
export interface Confirmations {
  /** False where the browser keeps nothing beyond the page. */
  readonly isLasting: boolean;
  /** When they confirmed the entry as it stood on a day; undefined where they have not. */
  readonly confirmedAt: (entry: string, updated: string) => string | undefined;
  /** Confirms now, and answers the moment. */
  readonly confirm: (entry: string, updated: string) => Promise<string>;
}

/** The confirmations of whoever uses the site here now. */
export async function keepConfirmations(): Promise<Confirmations> {
  const [store, settings] = await Promise.all([openAcknowledgements(), openSettings()]);
  const profile = await readActiveProfile(settings);
  const { records } = await store.list(profile);
  return {
    isLasting: store.isLasting,
    confirmedAt: (entry, updated) =>
      records.find((record) => record.entry === entry && record.updated === updated)?.at,
    confirm: async (entry, updated) => {
      const at = new Date().toISOString();
      await store.write({ version: 1, profile, entry, updated, at });
      return at;
    },
  };
}
