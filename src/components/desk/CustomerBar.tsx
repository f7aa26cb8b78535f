import { memo, useEffect, useState } from 'react';
import type { Mode } from '../../model/event.ts';
import type { Channel, Mood, Scenario } from '../../model/scenario.ts';
import { useDesk } from './context.ts';
import { Icon, type IconName } from './Icon.tsx';
import { MoodChip } from './MoodChip.tsx';
import { Portrait } from './Portrait.tsx';
import type { Setting, Settings } from './useSettings.ts';
import { ViewTitle } from './ViewTitle.tsx';
import { Voice } from './Voice.tsx';

export const channelIcons: Readonly<Record<Channel, IconName>> = {
  counter: 'store',
  phone: 'phone',
  whatsapp: 'message-circle',
  chat: 'messages-square',
  email: 'mail',
  social: 'globe',
};

interface CustomerBarProps {
  readonly scenario: Scenario;
  readonly mood: Mood;
  readonly hasWalkedOut: boolean;
  readonly mode: Mode;
  readonly startedAt: string;
  readonly settings: Settings;
  readonly onToggle: (setting: Setting) => void;
  readonly onLeave: () => void;
}

/** Who is being talked to, how they feel, and on which channel. */
export const CustomerBar = memo(function CustomerBar(props: CustomerBarProps) {
  const { scenario, mood, hasWalkedOut, mode, startedAt } = props;
  const { t } = useDesk();
  return (
    <header className="desk-bar">
      <span className="desk-portrait">
        <Portrait name={scenario.customer.name} mood={mood} />
      </span>
      <div className="desk-who">
        <ViewTitle>
          <span className="visually-hidden">{t('desk.title')} </span>
          {scenario.customer.name}
        </ViewTitle>
        <p className="desk-about">
          <span className="desk-channel">
            <Icon name={channelIcons[scenario.channel]} size={15} />
            {t(`channel.${scenario.channel}`)}
          </span>
          {scenario.channel === 'phone' && <CallTimer startedAt={startedAt} />}
          <span>{t(`desk.mode.${mode}`)}</span>
          <span className="desk-scenario">{scenario.title}</span>
        </p>
      </div>
      {hasWalkedOut ? (
        <span className="desk-mood desk-mood-furious">
          <Icon name="log-out" size={18} />
          {t('desk.walkedOut')}
        </span>
      ) : (
        <MoodChip mood={mood} />
      )}
      <DeskMenu {...props} />
    </header>
  );
});

function DeskMenu({ scenario, settings, onToggle, onLeave }: CustomerBarProps) {
  const { t } = useDesk();
  return (
    <details className="desk-menu">
      <summary aria-label={t('desk.menu')}>
        <Icon name="settings-2" size={20} />
      </summary>
      <div className="desk-menu-panel">
        {(['pauses', 'keys'] as const).map((setting) => (
          <label key={setting}>
            <input type="checkbox" checked={settings[setting]} onChange={() => onToggle(setting)} />
            <span>
              {t(`desk.setting.${setting}`)}
              <small>{t(`desk.setting.${setting}.help`)}</small>
            </span>
          </label>
        ))}
        <Voice scenario={scenario} isOn={settings.voice} onToggle={() => onToggle('voice')} />
        <button type="button" className="button quiet" onClick={onLeave}>
          {t('desk.leave')}
        </button>
        <p className="desk-hint">{t('desk.leave.help')}</p>
      </div>
    </details>
  );
}

function CallTimer({ startedAt }: { readonly startedAt: string }) {
  const { t } = useDesk();
  const [now, tick] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(startedAt)) / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <span className="desk-call" role="timer" aria-label={t('desk.phone.timer')}>
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  );
}
