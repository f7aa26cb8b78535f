import { type ComponentProps, lazy, Suspense, useEffect, useState } from 'react';
import { openOwnStores } from '../../records/openOwnStores.ts';
import { Card } from './Card.tsx';
import { useRecords } from './context.ts';
import type { OwnStoreCard } from './OwnStoreCard.tsx';

type CardProps = ComponentProps<typeof OwnStoreCard>;

const Later = lazy(() =>
  import('./OwnStoreCard.tsx').then(
    ({ OwnStoreCard }) => ({ default: OwnStoreCard }),
    () => ({ default: NotLoaded }),
  ),
);

/** The card of the active person's record store, fetched where the owner allows one or the person has named one. */
export function OwnStoreLater(props: CardProps) {
  const { active } = props.view;
  const [isNeeded, need] = useState(props.stores.allowed.length > 0);
  useEffect(() => {
    void openOwnStores()
      .then((shelf) => shelf.read(active))
      .then((own) => own !== undefined && need(true))
      .catch(() => {});
  }, [active]);
  if (!isNeeded) return null;
  return (
    <Suspense>
      <Later {...props} />
    </Suspense>
  );
}

function NotLoaded(_props: CardProps) {
  const { t } = useRecords();
  return (
    <Card title={t('records.store')}>
      <p className="notice">{t('records.store.notLoaded')}</p>
    </Card>
  );
}
