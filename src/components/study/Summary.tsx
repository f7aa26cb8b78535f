import { useEffect, useRef } from 'react';
import type { Session } from '../../study/session.ts';
import { entryOf } from '../../study/studyItem.ts';
import { useAddress, useStudy } from './context.ts';

interface SummaryProps {
  readonly session: Session;
  /** How many items another session would have; 0 where nothing waits. */
  readonly left: number;
  readonly onMore: () => void;
  readonly onDone: () => void;
}

/** How a session went, what to read again, and what to do next. */
export function Summary({ session, left, onMore, onDone }: SummaryProps) {
  const { t, titles } = useStudy();
  const address = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  const answered = [...session.ratings];
  const missed = answered.filter(([, rating]) => rating === 'again').map(([item]) => entryOf(item));
  return (
    <div className="study-card study-summary">
      <h1 tabIndex={-1} ref={heading}>
        {t('study.summary')}
      </h1>
      <p className="intro">
        {t('study.result', { right: answered.length - missed.length, count: answered.length })}
      </p>
      <progress
        max={answered.length}
        value={answered.length - missed.length}
        aria-label={t('study.result.bar')}
      />
      {missed.length > 0 ? (
        <section aria-labelledby="study-missed">
          <h2 id="study-missed">{t('study.readAgain')}</h2>
          <p>{t('study.comeBack')}</p>
          <ul>
            {[...new Set(missed)].map((about) => (
              <li key={about}>
                <a href={address(about)}>{titles.get(about) ?? about}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>{t('study.noneMissed')}</p>
      )}
      <p className="actions">
        {left > 0 && (
          <button type="button" className="button" onClick={onMore}>
            {t('study.more', { count: left })}
          </button>
        )}
        <button type="button" className={left > 0 ? 'button quiet' : 'button'} onClick={onDone}>
          {t('study.back')}
        </button>
      </p>
    </div>
  );
}
