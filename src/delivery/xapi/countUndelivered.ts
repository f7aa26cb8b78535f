import { accountOf, readConsent } from './consent.ts';
import { destinationOf, type OwnStoreParts } from './forgetOwnStore.ts';

/** Statements of one person that no record store has yet. */
export interface Undelivered {
  /** For the store that the person named, refused ones included: they go when the person's records go. */
  readonly own: number;
  /** For stores of the site's owner that the person allows: they stay in this browser when the person's records go. */
  readonly owners: number;
}

/** Counts what a person's record stores do not have yet; what waits for the owner's is known by the person's pseudonym there. */
export async function countUndelivered(parts: OwnStoreParts): Promise<Undelivered> {
  const { profile, settings, outbox, shelf } = parts;
  const { records } = await outbox.listAll();
  if (records.length === 0) return { own: 0, owners: 0 };
  const named = await shelf.read(profile);
  const ownDestination = named && destinationOf(named);
  const accounts = new Map<string, string | undefined>();
  for (const { destination } of records) {
    if (accounts.has(destination)) continue;
    const consent = await readConsent(settings, destination, profile);
    accounts.set(destination, consent?.answer === 'yes' ? consent.account : undefined);
  }
  return {
    own: records.filter(({ destination }) => destination === ownDestination).length,
    owners: records.filter(({ destination, state, statement }) => {
      if (destination === ownDestination || state !== 'waiting') return false;
      const account = accounts.get(destination);
      return account !== undefined && account === accountOf(statement);
    }).length,
  };
}
