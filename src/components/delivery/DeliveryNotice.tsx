import { useSyncExternalStore } from 'react';
import type { Channel, Courier } from '../../delivery/courier.ts';
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
  const { t } = useDesk();
  return courier.channels.map((channel) =>
    delivery.kind === 'lrs' ? (
      <RecordStoreNotice
        key={`${channel.isOwn} ${channel.receiver}`}
        channel={channel}
        t={t}
        icon={(name) => <Icon name={name} size={18} />}
      />
    ) : (
      <PlatformNotice key={`${channel.isOwn} ${channel.receiver}`} channel={channel} delivery={delivery} />
    ),
  );
}

interface PlatformNoticeProps {
  readonly channel: Channel;
  readonly delivery: Packaged;
}

function PlatformNotice({ channel, delivery }: PlatformNoticeProps) {
  const { t, language } = useDesk();
  const { state, detail = '' } = useSyncExternalStore(channel.subscribe, channel.view, channel.view);
  if (state === 'connecting' || state === 'unasked' || state === 'declined' || state === 'removed')
    return null;
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
