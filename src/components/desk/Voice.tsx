import { lazy, Suspense, useEffect, useState } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import type { SessionView } from './startSession.ts';

const Switch = lazy(() => import('./VoiceSwitch.tsx').then(({ VoiceSwitch }) => ({ default: VoiceSwitch })));
const Speaker = lazy(() => import('./VoiceSwitch.tsx').then(({ Speaker }) => ({ default: Speaker })));

interface VoiceProps {
  readonly scenario: Scenario;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** On the phone, the switch of the customer's voice. What it needs is fetched late, and on the phone only. */
export function Voice(props: VoiceProps) {
  const [isHere, come] = useState(false);
  useEffect(() => come(props.scenario.channel === 'phone'), [props.scenario]);
  if (!isHere) return null;
  return (
    <Suspense>
      <Switch {...props} />
    </Suspense>
  );
}

interface SpokenProps {
  readonly scenario: Scenario;
  readonly session: SessionView;
  /** The customer is not heard yet. */
  readonly isTyping: boolean;
}

/** The customer's lines, heard as they are shown. */
export function Spoken(props: SpokenProps) {
  return (
    <Suspense>
      <Speaker {...props} />
    </Suspense>
  );
}
