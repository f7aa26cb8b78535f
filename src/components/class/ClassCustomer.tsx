import type { Mood, Scenario } from '../../model/scenario.ts';
import { channelIcons } from '../desk/CustomerBar.tsx';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';
import { MoodChip } from '../desk/MoodChip.tsx';
import { Portrait } from '../desk/Portrait.tsx';

interface ClassCustomerProps {
  readonly scenario: Scenario;
  readonly mood: Mood;
}

/** The customer, large: face, name, mood and channel. */
export function ClassCustomer({ scenario, mood }: ClassCustomerProps) {
  const { t } = useDesk();
  const { name } = scenario.customer;
  return (
    <aside className="class-customer" aria-label={t('desk.customer')}>
      <span className="class-portrait">
        <Portrait name={name} mood={mood} />
      </span>
      <p className="class-name">{name}</p>
      <MoodChip mood={mood} />
      <p className="class-channel">
        <Icon name={channelIcons[scenario.channel]} size={24} />
        {t(`channel.${scenario.channel}`)}
      </p>
    </aside>
  );
}
