import { useEffect, useMemo, useRef, useState } from 'react';
import { plainText } from '../../model/richText.ts';
import type { Reply, Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import { gameOf } from '../../rubric/replay.ts';
import { isOffered } from '../../rubric/rules.ts';
import type { SimulationEvent } from '../../simulator/createSimulation.ts';
import { isOpen } from '../../simulator/replay.ts';
import { replyOrder } from '../../simulator/replyOrder.ts';
import { utteranceOf } from '../../simulator/utterance.ts';
import { Clock } from './Clock.tsx';
import { CustomerBar } from './CustomerBar.tsx';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import { Knowledge } from './Knowledge.tsx';
import { Messages } from './Messages.tsx';
import { messagesOf } from './messages.ts';
import { Records } from './Records.tsx';
import { Replies } from './Replies.tsx';
import type { SessionView } from './startSession.ts';
import { useReveal } from './useReveal.ts';
import { useSettings } from './useSettings.ts';
import { WrapUp } from './WrapUp.tsx';

const panes = ['conversation', 'records', 'knowledge'] as const;
type Pane = (typeof panes)[number];
const paneIcons = { conversation: 'messages-square', records: 'file-text', knowledge: 'book-open' } as const;

interface ConversationProps {
  readonly scenario: Scenario;
  readonly session: SessionView;
  readonly onEvent: (event: SimulationEvent) => void;
  readonly onDebrief: () => void;
  readonly onLeave: () => void;
}

/** The agent's desk: the conversation, the records and the knowledge base, side by side or as tabs. */
export function Conversation({ scenario, session, onEvent, onDebrief, onLeave }: ConversationProps) {
  const { t } = useDesk();
  const [pane, showPane] = useState<Pane>('conversation');
  const [settings, toggle] = useSettings();
  const game = useMemo(() => gameOf(scenario), [scenario]);
  const { told, isOver, head } = session;
  const { state } = told.progress;
  const answer = useMemo(() => wordsNow(scenario, session), [scenario, session]);
  const revealed = useReveal(told.turns.length, answer.length, settings.pauses);
  const isTyping = revealed < told.turns.length;
  const ending = isOver ? scenario.endings[state.node - game.plan.sceneCount] : undefined;
  const { heading, log } = useFollow(told.turns.length, isTyping, pane === 'conversation');

  const messages = messagesOf(scenario, told).filter(
    (message) => message.from === 'agent' || message.turn <= revealed + 1,
  );
  const [scene, plan] = [scenario.scenes[state.node], game.plan.replies[state.node] ?? []];
  const offered = (scene === undefined ? [] : replyOrder(scene, head.seed)).flatMap((index) => {
    const [reply, row] = [scene?.replies[index], plan[index]];
    return reply !== undefined && row !== undefined && isOffered(state, row) ? [reply] : [];
  });
  const choose = (reply: Reply) => {
    if (scene !== undefined) onEvent({ type: 'reply', scene: scene.id, reply: reply.id });
  };
  const unread = scenario.facts.filter((fact) => !isOpen(game, state, fact.id)).length;
  const undo =
    head.mode === 'guided' && told.turns.length > 0 && session.stage !== 'finished'
      ? () => onEvent({ type: 'undo' })
      : undefined;

  return (
    <div className={`desk desk-channel-${scenario.channel}`} data-pane={pane}>
      <CustomerBar
        scenario={scenario}
        mood={moodOf(isTyping ? (told.turns.at(-1)?.before.tension ?? state.tension) : state.tension)}
        hasWalkedOut={state.hasWalkedOut && !isTyping}
        mode={head.mode}
        startedAt={head.startedAt}
        settings={settings}
        onToggle={toggle}
        onLeave={onLeave}
      />
      <nav className="desk-tabs" aria-label={t('desk.panes')}>
        {panes.map((one) => {
          return (
            <button key={one} type="button" aria-pressed={pane === one} onClick={() => showPane(one)}>
              <Icon name={paneIcons[one]} size={18} />
              {t(`desk.pane.${one}`)}
              {one === 'records' && unread > 0 && (
                <span className="desk-count">
                  {unread}
                  <span className="visually-hidden"> {t('desk.records.unread')}</span>
                </span>
              )}
            </button>
          );
        })}
      </nav>
      <section className="desk-talk" aria-labelledby="desk-talk">
        <h2 id="desk-talk" className="visually-hidden">
          {t('desk.pane.conversation')}
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="desk-scroll" ref={log} tabIndex={0} aria-label={t('desk.transcript')}>
          <Messages
            script={scenario}
            messages={messages}
            isTyping={isTyping}
            hasNotes={head.mode === 'guided'}
            ending={isTyping ? undefined : ending}
          />
        </section>
        <Announcer text={isTyping ? '' : answer} />
        {ending !== undefined && !isTyping ? (
          <WrapUp
            scenario={scenario}
            session={session}
            ending={ending}
            heading={heading}
            onEvent={onEvent}
            onUndo={undo}
            onDebrief={onDebrief}
          />
        ) : (
          <Replies
            replies={offered}
            isWaiting={isTyping}
            hasLocked={offered.length === 0 || (head.mode === 'guided' && offered.length < plan.length)}
            hasKeys={settings.keys}
            heading={heading}
            onChoose={choose}
            onUndo={undo}
          >
            <Clock clock={session.clock} due={session.due} onExtend={() => onEvent({ type: 'extend' })} />
            {scenario.channel === 'email' && <p className="desk-hint">{t('desk.email.target')}</p>}
          </Replies>
        )}
      </section>
      <Records
        facts={scenario.facts}
        isOpen={(fact) => isOpen(game, state, fact.id)}
        isOver={isOver}
        onOpen={(fact) => onEvent({ type: 'open', fact: fact.id })}
      />
      <section className="desk-pane desk-knowledge" aria-labelledby="desk-knowledge">
        <h2 id="desk-knowledge">{t('desk.knowledge')}</h2>
        <Knowledge script={scenario} onLook={(entry) => onEvent({ type: 'look', entry })} />
      </section>
    </div>
  );
}

/** What the customer says now, in one sentence for whoever listens: name, mood and words, or how it ended. */
function wordsNow(scenario: Scenario, { told, isOver }: SessionView): string {
  const { state } = told.progress;
  const scene = scenario.scenes[told.heard.node];
  const ending = scenario.endings[state.node - scenario.scenes.length];
  if (isOver) return ending === undefined ? '' : plainText(ending.text);
  if (scene === undefined) return '';
  return utteranceOf(scene.lines, moodOf(told.heard.tension)).map(plainText).join(' ');
}

/** The one live region: each line of the customer is put in once. */
function Announcer({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  useEffect(() => {
    if (text !== '') say(text);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}

/** After each reply the focus goes to the heading of what can be done next, and the newest line comes into sight. */
function useFollow(turns: number, isTyping: boolean, isVisible: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const log = useRef<HTMLElement>(null);
  const last = useRef(turns);
  useEffect(() => {
    reveal(log.current);
    if (last.current === turns || !isVisible) return;
    if (!isTyping) last.current = turns;
    heading.current?.focus({ preventScroll: true });
  }, [turns, isTyping, isVisible]);
  return { heading, log };
}

/** The newest line in sight: where the log scrolls by itself, its end; where the page scrolls, the last reply and what follows. */
function reveal(log: HTMLElement | null) {
  if (log === null) return;
  if (log.scrollHeight > log.clientHeight) return log.scrollTo({ top: log.scrollHeight });
  const replies = log.querySelectorAll('.desk-said-agent');
  replies[replies.length - 1]?.scrollIntoView({
    block: getComputedStyle(log).overflowY === 'auto' ? 'nearest' : 'start',
  });
}
