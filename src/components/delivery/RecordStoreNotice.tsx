import { useSyncExternalStore } from 'react';
import type { Courier } from '../../delivery/courier.ts';
import type { RecordStore } from '../../delivery/delivery.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';

interface RecordStoreNoticeProps {
  readonly courier: Courier;
  readonly delivery: RecordStore;
}

/** Asks whether results may go to the owner's record store, and shows how it stands with that. */
export function RecordStoreNotice({ courier, delivery }: RecordStoreNoticeProps) {
  const { t } = useDesk();
  const view = useSyncExternalStore(courier.subscribe, courier.view, courier.view);
  const { state, waiting = 0, refused = 0, detail = '' } = view;
  const receiver = new URL(delivery.homePage).host;
  if (state === 'unasked')
    return <Question receiver={receiver} onAnswer={(answer) => courier.decide?.(answer)} />;
  if (state === 'declined') {
    return (
      <div className="delivery-notice" data-state={state}>
        <Icon name="lock-keyhole" size={18} />
        <p>{t('delivery.lrs.declined')}</p>
        <button type="button" className="desk-plain" onClick={() => courier.decide?.('yes')}>
          {t('delivery.lrs.allow')}
        </button>
      </div>
    );
  }
  return (
    <div className="delivery-notice" data-state={state} role="status">
      <Icon name={state === 'told' ? 'circle-check' : 'triangle-alert'} size={18} />
      <p>
        {state === 'refused' && t('delivery.lrs.refused', { receiver, detail })}
        {state === 'waiting' && t('delivery.lrs.waiting', { count: waiting, receiver })}
        {state === 'told' && t('delivery.lrs.told', { receiver })}
        {refused > 0 && ` ${t('delivery.lrs.setAside', { count: refused })}`}
      </p>
      {(state === 'waiting' || state === 'refused') && (
        <button type="button" className="desk-plain" onClick={() => courier.retry?.()}>
          {t('delivery.lrs.retry')}
        </button>
      )}
      <button type="button" className="desk-plain" onClick={() => courier.decide?.('no')}>
        {t('delivery.lrs.stop')}
      </button>
    </div>
  );
}

interface QuestionProps {
  readonly receiver: string;
  readonly onAnswer: (answer: 'yes' | 'no') => void;
}

function Question({ receiver, onAnswer }: QuestionProps) {
  const { t } = useDesk();
  return (
    <section className="delivery-question" aria-labelledby="delivery-question">
      <h2 id="delivery-question">{t('delivery.lrs.ask', { receiver })}</h2>
      <p>{t('delivery.lrs.what')}</p>
      <p>{t('delivery.lrs.who')}</p>
      <p className="desk-actions">
        <button type="button" className="button" onClick={() => onAnswer('yes')}>
          {t('delivery.lrs.allow')}
        </button>
        <button type="button" className="button quiet" onClick={() => onAnswer('no')}>
          {t('delivery.lrs.decline')}
        </button>
      </p>
    </section>
  );
}
