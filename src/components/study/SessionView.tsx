import { useCallback, useEffect, useState } from 'react';
import { seedOf } from '../../analysis/draw.ts';
import type { Rating, Review } from '../../records/review.ts';
import { daysAfter } from '../../study/recall.ts';
import { isFirstTime, onlyKnown, type Session, startSession, takeAnswer } from '../../study/session.ts';
import type { StudyItem } from '../../study/studyItem.ts';
import { AskedCard } from './AskedCard.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { useStudy } from './context.ts';
import { fetchItems } from './fetchItems.ts';
import { Notice } from './Notices.tsx';

interface SessionViewProps {
  readonly title: string;
  /** Keys of the items, in the order of the session. */
  readonly items: readonly string[];
  readonly seed: number;
  /** How far the session was when it was interrupted. */
  readonly from: Session | undefined;
  /** Hears of the session after each answer. */
  readonly onProgress: (session: Session) => void;
  readonly reviews: readonly Review[];
  readonly isUnsaved: boolean;
  readonly onReview: (review: Review) => void;
  /** With the session where something was answered. */
  readonly onEnd: (session: Session | undefined) => void;
}

/** The answer that is being explained, kept already. */
interface Given {
  readonly rating: Rating;
  /** Epoch milliseconds. */
  readonly at: number;
}

type Loaded = ReadonlyMap<string, StudyItem>;

/** Fetches the questions of a session, then runs it. */
export function SessionView(props: SessionViewProps) {
  const { t, language, base } = useStudy();
  const [loaded, show] = useState<Loaded | 'loading' | 'failed'>('loading');
  const load = useCallback(() => {
    show('loading');
    fetchItems(props.items, language, base).then(show, () => show('failed'));
  }, [props.items, language, base]);
  useEffect(load, [load]);
  if (loaded === 'loading') return <p role="status">{t('study.loading')}</p>;
  if (loaded === 'failed') {
    return (
      <div className="study-session">
        <Notice text={t('study.failed')} />
        <p className="actions">
          <button type="button" className="button" onClick={load}>
            {t('study.again')}
          </button>
          <button type="button" className="button quiet" onClick={() => props.onEnd(undefined)}>
            {t('study.back')}
          </button>
        </p>
      </div>
    );
  }
  return <Run {...props} loaded={loaded} />;
}

function Run(props: SessionViewProps & { readonly loaded: Loaded }) {
  const { title, items, seed, from, reviews, isUnsaved, loaded, onProgress, onReview, onEnd } = props;
  const { t } = useStudy();
  const [session, advance] = useState(() => onlyKnown(from ?? startSession(items), (key) => loaded.has(key)));
  const [given, give] = useState<Given>();
  const item = loaded.get(session.queue[0] ?? '');
  const isCounted = isFirstTime(session);

  const answer = (rating: Rating, at = Date.now()) => {
    give({ rating, at });
    if (isCounted && item !== undefined) onReview({ version: 1, item: item.key, at, rating });
    onProgress(takeAnswer(session, rating));
  };
  const next = (rating: Rating) => {
    if (rating !== given?.rating) answer(rating, given?.at);
    const after = takeAnswer(session, rating);
    give(undefined);
    if (after.queue.length === 0) onEnd(after);
    else advance(after);
  };
  const end = () => {
    const after = given === undefined ? session : takeAnswer(session, given.rating);
    onEnd(after.ratings.size > 0 ? after : undefined);
  };
  const daysFor = (rating: Rating) => {
    if (item === undefined || !isCounted) return undefined;
    const at = given?.at ?? Date.now();
    const before = reviews.filter((one) => one.item === item.key && one.at < at);
    return daysAfter(before, { version: 1, item: item.key, at, rating });
  };
  if (item === undefined) return undefined;
  const done = session.items.length - new Set(session.queue).size;
  const round = `${item.key} ${session.wrong.get(item.key) ?? 0}`;
  return (
    <div className="study-session">
      <div className="study-top">
        <h1>{title}</h1>
        <button type="button" className="text-button" onClick={end}>
          {t('study.end')}
        </button>
        <progress max={session.items.length} value={done} aria-label={t('study.progress')} />
        <p className="soft">
          {t('study.place', { done: Math.min(done + 1, session.items.length), count: session.items.length })}
          {!isCounted && ` · ${t('study.repeat')}`}
        </p>
      </div>
      {isUnsaved && <Notice text={t('study.unsaved')} />}
      {item.kind === 'card' ? (
        <AskedCard key={round} item={item} daysFor={daysFor} onRate={next} />
      ) : (
        <AskedQuestion
          key={round}
          about={item.about}
          question={item.question}
          seed={seedOf(round, seed)}
          daysFor={daysFor}
          onAnswer={answer}
          onNext={next}
        />
      )}
    </div>
  );
}
