import { useCallback, useEffect, useMemo, useState } from 'react';
import { plainText } from '../../model/richText.ts';
import type { Reply, Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { gameOf } from '../../rubric/replay.ts';
import type { SimulationEvent } from '../../simulator/createSimulation.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { Announcer } from './Announcer.tsx';
import { Clock } from './Clock.tsx';
import { CustomerBar } from './CustomerBar.tsx';
import { useDesk } from './context.ts';
import { type DeskView, describeDesk } from './describeDesk.ts';
import { Knowledge } from './Knowledge.tsx';
import { Messages } from './Messages.tsx';
import { type Pane, PaneTabs } from './PaneTabs.tsx';
import { Records } from './Records.tsx';
import { Replies } from './Replies.tsx';
import type { SessionView } from './startSession.ts';
import { useFollow } from './useFollow.ts';
import { useReveal } from './useReveal.ts';
import { type Settings, useSettings } from './useSettings.ts';
import { Spoken } from './Voice.tsx';
import { WrapUp } from './WrapUp.tsx';

interface ConversationProps {
  readonly scenario: Scenario;
  readonly session: SessionView;
  readonly onEvent: (event: SimulationEvent) => void;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
}

/** The agent's desk: the conversation, the records and the knowledge base, side by side or as tabs. */
export function Conversation(props: ConversationProps) {
  const { scenario, session, onEvent, onLeave } = props;
  const { t } = useDesk();
  const [pane, showPane] = useState<Pane>('conversation');
  const [settings, toggle] = useSettings();
  const game = useMemo(() => gameOf(scenario), [scenario]);
  const { told, head, isOver } = session;
  const revealed = useReveal(told.turns.length, answerLength(scenario, session), settings.pauses);
  const desk = describeDesk(game, scenario, session, revealed);
  useEffect(() => {
    if (pane !== 'conversation') globalThis.scrollTo({ top: 0, behavior: 'instant' });
  }, [pane]);
  const open = useCallback((fact: string) => onEvent({ type: 'open', fact }), [onEvent]);
  const look = useCallback((entry: string) => onEvent({ type: 'look', entry }), [onEvent]);
  return (
    <div className={`desk desk-channel-${scenario.channel}`} data-pane={pane}>
      <CustomerBar
        scenario={scenario}
        mood={desk.mood}
        hasWalkedOut={desk.hasWalkedOut}
        mode={head.mode}
        startedAt={head.startedAt}
        settings={settings}
        onToggle={toggle}
        onLeave={onLeave}
      />
      {scenario.channel === 'phone' && settings.voice && (
        <Spoken scenario={scenario} session={session} isTyping={desk.isTyping} />
      )}
      <PaneTabs pane={pane} unread={desk.unread} onShow={showPane} />
      <Talk {...props} desk={desk} settings={settings} isVisible={pane === 'conversation'} />
      <Records facts={scenario.facts} opened={told.progress.state.facts} isOver={isOver} onOpen={open} />
      <section className="desk-pane desk-knowledge" aria-labelledby="desk-knowledge">
        <h2 id="desk-knowledge">{t('desk.knowledge')}</h2>
        <Knowledge script={scenario} onLook={look} />
      </section>
    </div>
  );
}

/** Characters that the customer "types" before they are shown. */
function answerLength(scenario: Scenario, { told }: SessionView): number {
  const lines = scenario.scenes[told.heard.node]?.lines ?? [];
  return utteranceOf(lines, moodOf(told.heard.tension)).reduce(
    (sum, line) => sum + plainText(line).length,
    0,
  );
}

interface TalkProps extends ConversationProps {
  readonly desk: DeskView;
  readonly settings: Settings;
  /** False where another pane is shown in its place. */
  readonly isVisible: boolean;
}

/** What has been said, and what can be done now: reply, or wrap up. */
function Talk({ scenario, session, desk, settings, isVisible, onEvent, onDebrief }: TalkProps) {
  const { t } = useDesk();
  const { told, head, stage, clock, due } = session;
  const { heading, log } = useFollow(`${told.turns.length} ${stage}`, desk.isTyping, isVisible);
  const onUndo = desk.canUndo ? () => onEvent({ type: 'undo' }) : undefined;
  const choose = (reply: Reply) => {
    const scene = scenario.scenes[told.progress.state.node];
    if (scene !== undefined) onEvent({ type: 'reply', scene: scene.id, reply: reply.id });
  };
  return (
    <section className="desk-talk" aria-labelledby="desk-talk">
      <h2 id="desk-talk" className="visually-hidden">
        {t('desk.pane.conversation')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="desk-scroll" ref={log} tabIndex={0} aria-label={t('desk.transcript')}>
        <Messages
          script={scenario}
          messages={desk.messages}
          isTyping={desk.isTyping}
          hasNotes={head.mode === 'guided'}
          ending={desk.ending}
        />
      </section>
      <Announcer scenario={scenario} session={session} isTyping={desk.isTyping} />
      {desk.ending !== undefined ? (
        <WrapUp
          scenario={scenario}
          session={session}
          ending={desk.ending}
          heading={heading}
          onEvent={onEvent}
          onUndo={onUndo}
          onDebrief={onDebrief}
        />
      ) : (
        <Replies
          replies={desk.offered}
          isWaiting={desk.isTyping}
          hasLocked={desk.hasLocked}
          hasKeys={settings.keys}
          heading={heading}
          onChoose={choose}
          onUndo={onUndo}
        >
          <Clock clock={clock} due={due} onExtend={() => onEvent({ type: 'extend' })} />
          {scenario.channel === 'email' && <p className="desk-hint">{t('desk.email.target')}</p>}
        </Replies>
      )}
    </section>
  );
}
