import { type ReactNode, useId, useSyncExternalStore } from 'react';
import type { Channel } from '../../delivery/courier.ts';
import type { Translate } from '../../i18n/translate.ts';

interface RecordStoreNoticeProps {
  readonly channel: Channel;
  /** Speaks the words under `delivery.lrs.`. */
  readonly t: Translate;
  /** Draws an icon beside the words, where the page has them. */
  readonly icon?: (name: 'circle-check' | 'lock-keyhole' | 'triangle-alert') => ReactNode;
}

/** Asks whether results may go to a record store, and shows how it stands with that. */
export function RecordStoreNotice({ channel, t, icon }: RecordStoreNoticeProps) {
  const view = useSyncExternalStore(channel.subscribe, channel.view, channel.view);
  const { state, waiting = 0, refused = 0, detail = '' } = view;
  const { receiver = '' } = channel;
  if (state === 'connecting' || state === 'removed') return null;
  if (state === 'unasked') {
    return <Question receiver={receiver} t={t} onAnswer={(answer) => channel.decide?.(answer)} />;
  }
  if (state === 'declined') {
    return (
      <div className="delivery-notice" data-state={state}>
        {icon?.('lock-keyhole')}
        <p>
          {t('delivery.lrs.declined', { receiver })}
          {waiting > 0 && ` ${t('delivery.lrs.held', { count: waiting })}`}
        </p>
        <button type="button" className="text-button" onClick={() => channel.decide?.('yes')}>
          {t('delivery.lrs.allow')}
        </button>
      </div>
    );
  }
  return (
    <div className="delivery-notice" data-state={state} role="status">
      {icon?.(state === 'told' ? 'circle-check' : 'triangle-alert')}
      <p>
        {state === 'refused' &&
          t(channel.isOwn ? 'delivery.lrs.refusedOwn' : 'delivery.lrs.refused', { receiver, detail })}
        {state === 'waiting' && t('delivery.lrs.waiting', { count: waiting, receiver })}
        {state === 'told' && t('delivery.lrs.told', { receiver })}
        {refused > 0 && ` ${t('delivery.lrs.setAside', { count: refused })}`}
      </p>
      {(state === 'waiting' || state === 'refused') && (
        <button type="button" className="text-button" onClick={() => channel.retry?.()}>
          {t('delivery.lrs.retry')}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => channel.decide?.('no')}>
        {t('delivery.lrs.stop')}
      </button>
    </div>
  );
}

interface QuestionProps {
  readonly receiver: string;
  readonly t: Translate;
  readonly onAnswer: (answer: 'yes' | 'no') => void;
}

function Question({ receiver, t, onAnswer }: QuestionProps) {
  const id = useId();
  return (
    <section className="delivery-question" aria-labelledby={id}>
      <h2 id={id}>{t('delivery.lrs.ask', { receiver })}</h2>
      <p>{t('delivery.lrs.what')}</p>
      <p>{t('delivery.lrs.who')}</p>
      <p className="actions">
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
