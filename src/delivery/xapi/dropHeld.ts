import { accountOf, readConsent } from './consent.ts';
import type { OwnStoreParts } from './forgetOwnStore.ts';

/** Takes from the outbox what a person holds back: once their records are gone, nobody can allow it any more. */
export async function dropHeld({
  profile,
  settings,
  outbox,
}: Pick<OwnStoreParts, 'profile' | 'settings' | 'outbox'>): Promise<void> {
  const { records } = await outbox.listAll();
  for (const destination of new Set(records.map((item) => item.destination))) {
    const consent = await readConsent(settings, destination, profile);
    if (consent?.answer !== 'no') continue;
    const own = records.filter(
      (item) => item.destination === destination && accountOf(item.statement) === consent.account,
    );
    await outbox.remove(
      destination,
      own.map(({ id }) => id),
    );
  }
}
