import { useState } from 'react';
import { type Rating, ratings } from '../../records/review.ts';
import type { StudyItem } from '../../study/studyItem.ts';
import { AskedTitle } from './AskedTitle.tsx';
import { useStudy } from './context.ts';
import { RatingButton } from './RatingButton.tsx';

interface AskedCardProps {
  readonly item: Extract<StudyItem, { kind: 'card' }>;
  /** Days until it is asked again; undefined where the answer does not count. */
  readonly daysFor: (rating: Rating) => number | undefined;
  readonly onRate: (rating: Rating) => void;
}

/** A flash card: recall first, then turn it and say how well it was known. */
export function AskedCard({ item, daysFor, onRate }: AskedCardProps) {
  const { t } = useStudy();
  const [isTurned, turn] = useState(false);
  return (
    <article className="study-card">
      <AskedTitle about={item.about} kind="card" text={item.card.front} />
      {isTurned ? (
        <>
          <p className="study-back" tabIndex={-1} ref={(back) => back?.focus()}>
            {item.card.back}
          </p>
          <p className="soft">{t('study.rate')}</p>
          <p className="actions">
            {ratings.map((rating) => (
              <RatingButton
                key={rating}
                label={t(`study.rate.${rating}`)}
                days={daysFor(rating)}
                isMain={false}
                onClick={() => onRate(rating)}
              />
            ))}
          </p>
        </>
      ) : (
        <p className="actions">
          <button type="button" className="button" onClick={() => turn(true)}>
            {t('study.turn')}
          </button>
        </p>
      )}
    </article>
  );
}
