import { useEffect, useState } from 'react';
import { addressOf } from '../../i18n/address.ts';
import { openSettings } from '../../records/openSettings.ts';
import { askPersistence, type Persistence, readPersistence } from '../../records/persistence.ts';
import { useDesk } from '../desk/context.ts';

/** After a finished attempt: asks the browser once to keep the records for good, and says so where it does not. */
export function KeptHere() {
  const { t, language, base } = useDesk();
  const [persistence, tell] = useState<Persistence>('unknown');
  useEffect(() => void askOnce().then(tell, () => {}), []);
  if (persistence !== 'temporary') return null;
  return (
    <p className="debrief-kept no-print">
      {t('debrief.kept.temporary')}{' '}
      <a href={addressOf(language, 'records', base)}>{t('debrief.kept.export')}</a>
    </p>
  );
}

const askedName = 'persistence-asked';

/** Some browsers ask the person: what they answered once is not asked again here. */
async function askOnce(): Promise<Persistence> {
  const known = await readPersistence();
  const settings = await openSettings();
  if (known !== 'temporary' || !settings.isLasting) return 'unknown';
  if ((await settings.read(askedName)) === true) return known;
  await settings.write(askedName, true);
  return askPersistence();
}
