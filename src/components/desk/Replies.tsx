import { type ReactNode, type RefObject, useEffect } from 'react';
import type { Reply } from '../../model/scenario.ts';
import { useDesk } from './context.ts';
import { RichText } from './RichText.tsx';

interface RepliesProps {
  /** In the order in which they are shown. */
  readonly replies: readonly Reply[];
  /** The customer is still answering. */
  readonly isWaiting: boolean;
  /** Something more could be said once a record is open. */
  readonly hasLocked: boolean;
  readonly hasKeys: boolean;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onChoose: (reply: Reply) => void;
  readonly onUndo?: (() => void) | undefined;
  /** The clock, where there is one. */
  readonly children?: ReactNode;
}

/** What the trainee can say now. */
export function Replies({
  replies,
  isWaiting,
  hasLocked,
  hasKeys,
  heading,
  onChoose,
  onUndo,
  children,
}: RepliesProps) {
  const { t } = useDesk();
  useNumberKeys(hasKeys && !isWaiting, (place) => {
    const reply = replies[place];
    if (reply !== undefined) onChoose(reply);
  });
  return (
    <section className="desk-replies" aria-labelledby="desk-replies">
      <div className="desk-replies-bar">
        <h2 id="desk-replies" tabIndex={-1} ref={heading}>
          {t('desk.replies')}
        </h2>
        {children}
        {onUndo !== undefined && (
          <button type="button" className="text-button" onClick={onUndo}>
            {t('desk.undo')}
          </button>
        )}
      </div>
      {isWaiting ? (
        <p className="desk-replies-wait">{t('desk.replies.wait')}</p>
      ) : (
        <ol className="desk-list">
          {replies.map((reply, place) => (
            <li key={reply.id}>
              <button
                type="button"
                className="desk-reply"
                aria-keyshortcuts={hasKeys ? `${place + 1}` : undefined}
                onClick={() => onChoose(reply)}
              >
                {hasKeys && (
                  <span className="desk-key" aria-hidden="true">
                    {place + 1}
                  </span>
                )}
                <span>
                  <RichText blocks={reply.text} as="phrase" />
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {hasLocked && !isWaiting && (
        <p className="desk-hint">
          {replies.length === 0 ? t('desk.replies.allLocked') : t('desk.replies.locked')}
        </p>
      )}
    </section>
  );
}

/** Keys 1 to 9, except while the person types or holds another key. */
function useNumberKeys(isOn: boolean, onNumber: (place: number) => void) {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (isTyping || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (/^[1-9]$/.test(event.key)) onNumber(Number(event.key) - 1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
