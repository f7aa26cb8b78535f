import { memo } from 'react';
import { type Block, plainText } from '../../model/richText.ts';
import type { Channel, Ending, Mood, Script } from '../../model/scenario.ts';
import { useDesk } from './context.ts';
import { Icon } from './Icon.tsx';
import { MoodFace } from './MoodChip.tsx';
import type { Message } from './messages.ts';
import { Portrait } from './Portrait.tsx';
import { RichText } from './RichText.tsx';

interface MessagesProps {
  readonly script: Script;
  readonly messages: readonly Message[];
  /** The customer is answering. */
  readonly isTyping: boolean;
  /** Notes after each reply, as in guided mode. */
  readonly hasNotes: boolean;
  readonly ending?: Ending | undefined;
}

/** The conversation, in the manner of its channel. */
export function Messages({ script, messages, isTyping, hasNotes, ending }: MessagesProps) {
  return (
    <ol className={`desk-list desk-log desk-log-${script.channel}`}>
      {messages.map((message) => (
        <MessageItem key={keyOf(message)} script={script} message={message} hasNotes={hasNotes} />
      ))}
      {isTyping && <Typing script={script} />}
      {ending !== undefined && (
        <li className="desk-ending">
          <RichText blocks={ending.text} />
        </li>
      )}
    </ol>
  );
}

function keyOf(message: Message): string {
  return message.from === 'clock'
    ? `clock-${message.turn}-${message.place}`
    : `${message.from}-${message.turn}`;
}

interface MessageItemProps {
  readonly script: Script;
  readonly message: Message;
  readonly hasNotes: boolean;
}

const MessageItem = memo(function MessageItem({ script, message, hasNotes }: MessageItemProps) {
  const { t } = useDesk();
  switch (message.from) {
    case 'customer':
      return (
        <li className="desk-said desk-said-customer">
          <Speaker script={script} turn={message.turn} mood={message.mood} />
          {message.lines.map((line) => (
            <Bubble key={plainText(line)} blocks={line} />
          ))}
        </li>
      );
    case 'agent':
      return (
        <li className="desk-said desk-said-agent">
          <AgentName channel={script.channel} title={script.title} />
          <Bubble blocks={message.text} isRead={script.channel === 'whatsapp'} />
          {hasNotes && <CoachNote coach={message.coach} before={message.before} after={message.after} />}
        </li>
      );
    case 'clock':
      return (
        <li className="desk-note">
          <MoodFace mood={message.mood} />
          {t('desk.nudged', { name: script.customer.name })}
        </li>
      );
  }
});

function Bubble({
  blocks,
  isRead = false,
}: {
  readonly blocks: readonly Block[];
  readonly isRead?: boolean;
}) {
  return (
    <div className="desk-bubble">
      <RichText blocks={blocks} />
      {isRead && <Icon name="check-check" size={15} className="desk-ticks" />}
    </div>
  );
}

function Speaker({
  script,
  turn,
  mood,
}: {
  readonly script: Script;
  readonly turn: number;
  readonly mood: Mood;
}) {
  const { t } = useDesk();
  const { name } = script.customer;
  return (
    <div className="desk-speaker">
      <span className="desk-avatar">
        <Portrait name={name} mood={mood} />
      </span>
      <span className="desk-speaker-name">{name}</span>
      <span className="visually-hidden">, {t(`mood.${mood}`)}</span>
      {script.channel === 'email' && <MailSubject turn={turn} title={script.title} />}
      {/* What follows the post may be a private message; its words say so. */}
      {script.channel === 'social' && turn === 1 && (
        <span className="desk-handle">{t('desk.social.public')}</span>
      )}
    </div>
  );
}

function AgentName({ channel, title }: { readonly channel: Channel; readonly title: string }) {
  const { t } = useDesk();
  return (
    <div className="desk-speaker">
      <span className="desk-avatar desk-avatar-agent">
        <Icon name="headset" size={16} />
      </span>
      <span className="desk-speaker-name">{t('desk.you')}</span>
      {channel === 'email' && <MailSubject turn={2} title={title} />}
    </div>
  );
}

function MailSubject({ turn, title }: { readonly turn: number; readonly title: string }) {
  const { t } = useDesk();
  return (
    <span className="desk-subject">{turn === 1 ? title : t('desk.email.reply', { subject: title })}</span>
  );
}

function Typing({ script }: { readonly script: Script }) {
  const { t } = useDesk();
  const isSpoken = script.channel === 'phone' || script.channel === 'counter';
  return (
    <li className="desk-said desk-said-customer desk-typing">
      <span className="visually-hidden">
        {t(isSpoken ? 'desk.thinking' : 'desk.typing', { name: script.customer.name })}
      </span>
      <span className="desk-bubble" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
    </li>
  );
}

interface CoachNoteProps {
  readonly coach: readonly Block[];
  readonly before: Mood;
  readonly after: Mood;
}

function CoachNote({ coach, before, after }: CoachNoteProps) {
  const { t } = useDesk();
  if (coach.length === 0 && before === after) return null;
  return (
    <div className="desk-coach">
      <p className="desk-coach-title">
        {t('desk.coach')}
        {before !== after && (
          <span className="desk-coach-mood">
            <MoodFace mood={before} />
            {t('desk.moodChange', { before: t(`mood.${before}`), after: t(`mood.${after}`) })}
            <MoodFace mood={after} />
          </span>
        )}
      </p>
      <RichText blocks={coach} />
    </div>
  );
}
