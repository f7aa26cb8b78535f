import { useEffect, useState } from 'react';
import { plainText } from '../../model/richText.ts';
import type { Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { useDesk } from './context.ts';
import type { SessionView } from './startSession.ts';

interface AnnouncerProps {
  readonly scenario: Scenario;
  readonly session: SessionView;
  readonly isTyping: boolean;
}

/** The one live region: what the customer says, that they wait, and how it ended, each put in once, even where the words repeat. */
export function Announcer({ scenario, session, isTyping }: AnnouncerProps) {
  const text = useAnnouncement(scenario, session);
  const { turns, aside } = session.told;
  const moment = `${turns.length}-${aside.nudges.length}`;
  const [said, say] = useState({ moment: '', text: '' });
  useEffect(() => {
    if (!isTyping && text !== '') say({ moment, text });
  }, [moment, text, isTyping]);
  return (
    <p className="visually-hidden" role="status">
      {said.text !== '' && <span key={said.moment}>{said.text}</span>}
    </p>
  );
}

function useAnnouncement(scenario: Scenario, { told, isOver, head }: SessionView): string {
  const { t } = useDesk();
  const { name } = scenario.customer;
  if (told.aside.nudges.length > 0) return t('desk.nudged', { name });
  const coach = head.mode === 'guided' ? plainText(told.turns.at(-1)?.reply.coach ?? []) : '';
  const note = coach === '' ? '' : `${t('desk.coach')}: ${coach} `;
  if (isOver) return note + plainText(endingOf(scenario, told.progress.state.node)?.text ?? []);
  const mood = moodOf(told.heard.tension);
  return `${note}${name}, ${t(`mood.${mood}`)}: ${spoken(scenario, told.heard.node, mood)}`;
}

function spoken(scenario: Scenario, node: number, mood: ReturnType<typeof moodOf>): string {
  return utteranceOf(scenario.scenes[node]?.lines ?? [], mood)
    .map(plainText)
    .join(' ');
}

function endingOf(scenario: Scenario, node: number) {
  return scenario.endings[node - scenario.scenes.length];
}
