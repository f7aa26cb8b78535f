import type { OwnStore } from '../../records/kept.ts';
import type { OutboxStore } from '../../records/openOutbox.ts';
import type { OwnStoreShelf } from '../../records/openOwnStores.ts';
import type { SettingStore } from '../../records/openSettings.ts';
import { writeConsent } from './consent.ts';

/** Where what belongs to a person's record store is kept. */
export interface OwnStoreParts {
  readonly profile: string;
  readonly settings: SettingStore;
  readonly outbox: OutboxStore;
  readonly shelf: OwnStoreShelf;
}

/** Takes a person's record store away: the keys first, then the consent with its pseudonym, then what waits to be sent. */
export async function forgetOwnStore(options: OwnStoreParts): Promise<void> {
  const { profile, settings, outbox, shelf } = options;
  const own = await shelf.read(profile);
  await shelf.remove(profile);
  if (own === undefined) return;
  const destination = destinationOf(own);
  await writeConsent(settings, destination, profile, undefined);
  const { records } = await outbox.list(destination);
  await outbox.remove(
    destination,
    records.map(({ id }) => id),
  );
}

/** Two people may name the same store with keys of their own: what waits for it is kept apart. */
export function destinationOf({ endpoint, profile }: OwnStore): string {
  return `${endpoint}#${profile}`;
}
