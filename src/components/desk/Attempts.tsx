import { useState } from 'react';
import type { Attempt } from '../../records/attempt.ts';
import { useDesk } from './context.ts';
import type { Earlier } from './createPlay.ts';
import { saveFile } from './saveFile.ts';

interface AttemptsProps {
  readonly list: Earlier;
  /** True where an attempt is of these rules: only those can be played on or judged. */
  readonly isPlayable: (attempt: Attempt) => boolean;
  readonly onResume: (attempt: Attempt) => void;
  readonly onDebrief: (attempt: Attempt) => void;
  readonly onRemove: (attempt: Attempt) => void;
}

/** Finished attempts that are listed without being asked for. */
const shownAtOnce = 3;

/** Attempts of this scenario in this browser: the unfinished ones to go on with, then the finished ones. */
export function Attempts({ list, isPlayable, onResume, onDebrief, onRemove }: AttemptsProps) {
  const { t } = useDesk();
  const { heads, attempts, unreadable } = list;
  const further = heads.length - attempts.length;
  const finished = attempts.filter(({ head }) => head.finishedAt !== undefined);
  const unfinished = attempts.filter(({ head }) => head.finishedAt === undefined);
  const finishedItem = (attempt: Attempt) => (
    <li key={attempt.head.id}>
      <About attempt={attempt} />
      {isPlayable(attempt) ? (
        <button type="button" className="button quiet" onClick={() => onDebrief(attempt)}>
          {t('desk.attempts.debrief')}
        </button>
      ) : (
        <Changed attempt={attempt} />
      )}
    </li>
  );
  return (
    <section className="desk-attempts" aria-labelledby="desk-attempts">
      <h2 id="desk-attempts">{t('desk.attempts')}</h2>
      <ul className="desk-list">
        {unfinished.map((attempt) => (
          <li key={attempt.head.id} data-unfinished="">
            <About attempt={attempt} />
            {isPlayable(attempt) ? (
              <button type="button" className="button" onClick={() => onResume(attempt)}>
                {t('desk.attempts.resume')}
              </button>
            ) : (
              <Changed attempt={attempt} />
            )}
            <Remove onRemove={() => onRemove(attempt)} />
          </li>
        ))}
        {finished.slice(0, shownAtOnce).map(finishedItem)}
      </ul>
      {finished.length > shownAtOnce && (
        <details>
          <summary>{t('desk.attempts.more', { count: finished.length - shownAtOnce })}</summary>
          <ul className="desk-list">{finished.slice(shownAtOnce).map(finishedItem)}</ul>
        </details>
      )}
      {further > 0 && <p className="desk-hint">{t('desk.attempts.further', { count: further })}</p>}
      {unreadable > 0 && <p className="desk-hint">{t('desk.attempts.unreadable', { count: unreadable })}</p>}
    </section>
  );
}

function About({ attempt: { head, events } }: { readonly attempt: Attempt }) {
  const { t, language } = useDesk();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const replies = events.filter(({ type }) => type === 'reply').length;
  return (
    <p>
      <strong>
        {head.result === undefined
          ? t('desk.attempts.unfinished')
          : t(head.result.hasPassed ? 'desk.attempts.passed' : 'desk.attempts.failed', {
              score: head.result.overall,
            })}
      </strong>
      <span>
        {t(`desk.mode.${head.mode}`)}
        {head.forkOf !== undefined && `, ${t('desk.attempts.fork')}`}
        {', '}
        {t('desk.attempts.replies', { count: replies })}
        {', '}
        <time dateTime={head.startedAt}>{when.format(new Date(head.startedAt))}</time>
      </span>
    </p>
  );
}

/** The scenario has been edited since: said plainly, and the record stays the person's. */
function Changed({ attempt }: { readonly attempt: Attempt }) {
  const { t } = useDesk();
  return (
    <p className="desk-hint">
      {t('desk.attempts.changed')}{' '}
      <button type="button" className="text-button" onClick={() => void saveFile([attempt])}>
        {t('desk.export')}
      </button>
    </p>
  );
}

/** Asks once more before an attempt is deleted for good. */
function Remove({ onRemove }: { readonly onRemove: () => void }) {
  const { t } = useDesk();
  const [isAsking, ask] = useState(false);
  return (
    <button type="button" className="text-button" onClick={() => (isAsking ? onRemove() : ask(true))}>
      {t(isAsking ? 'desk.attempts.removeForGood' : 'desk.attempts.remove')}
    </button>
  );
}
