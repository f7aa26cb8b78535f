import { useSyncExternalStore } from 'react';
import type { Courier } from '../../delivery/courier.ts';
import type { Delivery, Packaged } from '../../delivery/delivery.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';
import { RecordStoreNotice } from './RecordStoreNotice.tsx';
import './delivery.css';

interface DeliveryNoticeProps {
  readonly courier: Courier;
  readonly delivery: Delivery;
}

/** Where results go besides this browser, and how it stands with that. */
export function DeliveryNotice({ courier, delivery }: DeliveryNoticeProps) {
  return delivery.kind === 'lrs' ? (
    <RecordStoreNotice courier={courier} delivery={delivery} />
  ) : (
    <PlatformNotice courier={courier} delivery={delivery} />
  );
}

interface PlatformNoticeProps {
  readonly courier: Courier;
  readonly delivery: Packaged;
}

function PlatformNotice({ courier, delivery }: PlatformNoticeProps) {
  const { t, language } = useDesk();
  const { state, detail = '' } = useSyncExternalStore(courier.subscribe, courier.view, courier.view);
  if (state === 'connecting' || state === 'unasked' || state === 'declined') return null;
  const modes = delivery.counts.map((mode) => t(`desk.mode.${mode}`));
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(modes);
  const isWell = state === 'told' || state === 'review';
  return (
    <div className="delivery-notice" data-state={state} role="status">
      <Icon name={isWell ? 'circle-check' : 'triangle-alert'} size={18} />
      <p>{t(`delivery.platform.${state}`, { detail, modes: listed })}</p>
    </div>
  );
}
