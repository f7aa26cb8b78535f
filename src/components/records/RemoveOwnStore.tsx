import { useEffect, useState } from 'react';
import type { OpenChannel } from '../../delivery/xapi/openChannel.ts';
import { useRecords } from './context.ts';

interface RemoveOwnStoreProps {
  /** Absent where the store's origin is not allowed any more. */
  readonly channel: OpenChannel | undefined;
  readonly onForget: () => Promise<void>;
  readonly onRemoved: () => void;
  readonly onDone: () => void;
}

/** Takes the store away once the person agrees; what still waits to be sent is counted first. */
export function RemoveOwnStore({ channel, onForget, onRemoved, onDone }: RemoveOwnStoreProps) {
  const { t } = useRecords();
  const [waiting, count] = useState(0);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    void channel
      ?.counts()
      .then(({ waiting, refused }) => count(waiting + refused))
      .catch(() => {});
  }, [channel]);
  const remove = async () => {
    try {
      await onForget();
      onRemoved();
      onDone();
    } catch {
      fail(true);
    }
  };
  return (
    <div className="records-form">
      <p>{t('records.store.removeText')}</p>
      {waiting > 0 && <p className="notice">{t('records.store.removeWaiting', { count: waiting })}</p>}
      {hasFailed && <p className="notice">{t('records.failed')}</p>}
      <p className="actions">
        <button type="button" className="button records-danger" onClick={() => void remove()}>
          {t('records.store.removeYes')}
        </button>
        <button type="button" className="button quiet" onClick={onDone}>
          {t('records.cancel')}
        </button>
      </p>
    </div>
  );
}
