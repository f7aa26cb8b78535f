import { useEffect, useState } from 'react';
import { countUndelivered } from '../../delivery/xapi/countUndelivered.ts';
import { openOutbox } from '../../records/openOutbox.ts';
import { openOwnStores } from '../../records/openOwnStores.ts';
import { openSettings } from '../../records/openSettings.ts';
import { Said } from './Card.tsx';
import { useRecords } from './context.ts';

/** Milliseconds between two looks while something waits: it may be sent meanwhile. */
const lookAgain = 2000;

/** What record stores do not have yet of a person, and what becomes of it when their records are deleted here; nothing where they have all. */
export function Undelivered({ profile }: { readonly profile: string }) {
  const { t } = useRecords();
  const { own, owners } = useUndelivered(profile);
  return (
    <Said>
      {own > 0 && (
        <p className="notice">{t('records.undelivered.own', { count: own, section: t('records.store') })}</p>
      )}
      {owners > 0 && <p className="notice">{t('records.undelivered.owners', { count: owners })}</p>}
    </Said>
  );
}

const none = { own: 0, owners: 0 };

function useUndelivered(profile: string) {
  const [counted, show] = useState(none);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isShown = true;
    const look = async () => {
      const [settings, outbox, shelf] = await Promise.all([openSettings(), openOutbox(), openOwnStores()]);
      const found = await countUndelivered({ profile, settings, outbox, shelf });
      if (!isShown) return;
      show(found);
      if (found.own + found.owners > 0) timer = setTimeout(() => void look().catch(() => {}), lookAgain);
    };
    void look().catch(() => {});
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [profile]);
  return counted;
}
