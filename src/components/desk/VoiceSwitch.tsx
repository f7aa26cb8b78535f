import type { Scenario } from '../../model/scenario.ts';
import { useDesk } from './context.ts';
import type { SessionView } from './startSession.ts';
import { useHasVoice, useVoice } from './useVoice.ts';

interface VoiceSwitchProps {
  readonly scenario: Scenario;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** Whether the customer is heard as well as read; nothing where this device has no voice for it. */
export function VoiceSwitch({ scenario, isOn, onToggle }: VoiceSwitchProps) {
  const { t } = useDesk();
  if (!useHasVoice(scenario.language)) return null;
  return (
    <label className="desk-voice">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>
        {t('desk.voice.switch')}
        <small>{t('desk.voice.help')}</small>
      </span>
    </label>
  );
}

interface SpeakerProps {
  readonly scenario: Scenario;
  readonly session: SessionView;
  readonly isTyping: boolean;
}

/** Speaks; shows nothing. */
export function Speaker({ scenario, session, isTyping }: SpeakerProps) {
  useVoice(scenario, session, isTyping);
  return null;
}
