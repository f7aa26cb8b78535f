import { useEffect, useState } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import { lazily } from './lazily.tsx';

const Switch = lazily('part', async () => (await import('./VoiceSwitch.tsx')).VoiceSwitch);
/** The customer's lines, heard as they are shown. */
export const Spoken = lazily('part', async () => (await import('./VoiceSwitch.tsx')).Speaker);

interface VoiceProps {
  readonly scenario: Scenario;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** On the phone, the switch of the customer's voice. What it needs is fetched late, and on the phone only. */
export function Voice(props: VoiceProps) {
  const [isHere, come] = useState(false);
  useEffect(() => come(props.scenario.channel === 'phone'), [props.scenario]);
  return isHere && <Switch {...props} />;
}
