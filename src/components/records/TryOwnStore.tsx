import { useState } from 'react';
import { authOf } from '../../delivery/xapi/openOwnChannel.ts';
import { type Trial, tryReceiver } from '../../delivery/xapi/tryReceiver.ts';
import type { OwnStore } from '../../records/kept.ts';
import { Said } from './Card.tsx';
import { useRecords } from './context.ts';

interface TryOwnStoreProps {
  /** The store to try; undefined where what was entered is none. */
  readonly readStore: () => Pick<OwnStore, 'endpoint' | 'key' | 'secret'> | undefined;
}

type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'trying'; readonly receiver: string }
  | { readonly kind: 'tried'; readonly receiver: string; readonly trial: Trial };

/** Tries a record store with its credentials and says what came of it. */
export function TryOwnStore({ readStore }: TryOwnStoreProps) {
  const { t } = useRecords();
  const [step, go] = useState<Step>({ kind: 'waiting' });
  const begin = async () => {
    go({ kind: 'waiting' });
    const store = readStore();
    if (store === undefined) return;
    const receiver = new URL(store.endpoint).host;
    go({ kind: 'trying', receiver });
    const trial = await tryReceiver({ endpoint: store.endpoint, auth: authOf(store) });
    go({ kind: 'tried', receiver, trial });
  };
  return (
    <>
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          disabled={step.kind === 'trying'}
          onClick={() => void begin()}
        >
          {t('records.store.try')}
        </button>
      </p>
      <Said>
        {step.kind === 'trying' && <p>{t('records.store.trying', { receiver: step.receiver })}</p>}
        {step.kind === 'tried' && (
          <p className={step.trial.kind === 'reached' ? 'records-good' : 'notice'}>
            {t(`records.store.tried.${step.trial.kind}`, {
              receiver: step.receiver,
              detail: 'detail' in step.trial ? step.trial.detail : '',
            })}
          </p>
        )}
      </Said>
    </>
  );
}
