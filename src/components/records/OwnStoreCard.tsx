import { useState } from 'react';
import type { DeviceRecords } from '../../records/readDevice.ts';
import { DeliveryStyle } from '../delivery/DeliveryStyle.tsx';
import { RecordStoreNotice } from '../delivery/RecordStoreNotice.tsx';
import { Card, Said } from './Card.tsx';
import { useRecords } from './context.ts';
import type { KeeperView } from './createKeeper.ts';
import type { NamedStores } from './namedStores.ts';
import { OwnStoreForm } from './OwnStoreForm.tsx';
import { RemoveOwnStore } from './RemoveOwnStore.tsx';
import { TryOwnStore } from './TryOwnStore.tsx';
import { type OwnStoreKeeper, useOwnStore } from './useOwnStore.ts';

interface OwnStoreCardProps {
  readonly view: KeeperView;
  /** The active person's records. */
  readonly own: DeviceRecords;
  readonly stores: NamedStores;
}

/** The record store that the active person named: naming it, trying it, switching it on and off, taking it away. */
export function OwnStoreCard({ view: { active, device }, own, stores }: OwnStoreCardProps) {
  const { t, language } = useRecords();
  const { allowed, owners } = stores;
  const keeper = useOwnStore(active, allowed, device);
  const [asked, ask] = useState<'name'>();
  const [said, say] = useState('');
  if (!keeper.isRead || (allowed.length === 0 && keeper.own === undefined)) return null;
  const name = own.profiles[0]?.name;
  const origins = new Intl.ListFormat(language, { type: 'disjunction' }).format(allowed);
  return (
    <Card title={t('records.store')}>
      <p>{t('records.store.text')}</p>
      {owners !== undefined && <p>{t('records.store.owners', { receiver: owners })}</p>}
      {name !== undefined && <p>{t('records.store.whose', { name })}</p>}
      {keeper.own === undefined && asked === undefined && (
        <>
          <p className="soft">{t('records.store.allowed', { origins })}</p>
          <p className="actions">
            <button
              type="button"
              className="button"
              onClick={() => {
                say('');
                ask('name');
              }}
            >
              {t('records.store.add')}
            </button>
          </p>
        </>
      )}
      {keeper.own === undefined && asked === 'name' && (
        <OwnStoreForm allowed={allowed} onSave={keeper.save} onDone={() => ask(undefined)} />
      )}
      {keeper.own !== undefined && (
        <Named
          keeper={keeper}
          own={keeper.own}
          allowed={allowed}
          onRemoved={() => say(t('records.store.removed'))}
        />
      )}
      <Said>{said !== '' && <p>{said}</p>}</Said>
    </Card>
  );
}

interface NamedProps {
  readonly keeper: OwnStoreKeeper;
  readonly own: NonNullable<OwnStoreKeeper['own']>;
  readonly allowed: readonly string[];
  readonly onRemoved: () => void;
}

function Named({ keeper, own, allowed, onRemoved }: NamedProps) {
  const { t } = useRecords();
  const [asked, ask] = useState<'key' | 'remove'>();
  const { channel } = keeper;
  const done = () => ask(undefined);
  return (
    <>
      <dl className="records-store">
        <dt>{t('records.store.endpoint')}</dt>
        <dd>{own.endpoint}</dd>
        <dt>{t('records.store.key')}</dt>
        <dd>{own.key}</dd>
      </dl>
      {channel === undefined ? (
        <p className="notice">{t('records.store.withdrawn', { origin: new URL(own.endpoint).origin })}</p>
      ) : (
        <div className="records-channel">
          <DeliveryStyle />
          <RecordStoreNotice channel={channel} t={t} />
        </div>
      )}
      {asked === undefined && (
        <>
          {channel !== undefined && <TryOwnStore key={own.at} readStore={() => own} />}
          <p className="actions">
            {channel !== undefined && (
              <button type="button" className="button quiet" onClick={() => ask('key')}>
                {t('records.store.changeKey')}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => ask('remove')}>
              {t('records.store.remove')}
            </button>
          </p>
        </>
      )}
      {asked === 'key' && <OwnStoreForm allowed={allowed} own={own} onSave={keeper.save} onDone={done} />}
      {asked === 'remove' && (
        <RemoveOwnStore channel={channel} onForget={keeper.forget} onRemoved={onRemoved} onDone={done} />
      )}
    </>
  );
}
