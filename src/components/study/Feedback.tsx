import { type ReactNode, useEffect, useRef } from 'react';
import type { Question } from '../../model/knowledge.ts';
import type { Rating } from '../../records/review.ts';
import { type Answer, isMatched } from '../../study/gradeAnswer.ts';
import { useAddress, useStudy } from './context.ts';
import { RatingButton } from './RatingButton.tsx';
import { StudyIcon } from './StudyIcon.tsx';

interface FeedbackProps {
  readonly about: string;
  readonly question: Question;
  readonly answer: Answer;
  readonly isRight: boolean;
  readonly ratings: readonly Rating[];
  readonly daysFor: (rating: Rating) => number | undefined;
  readonly onNext: (rating: Rating) => void;
}

/** Right or wrong, why, where it is written, and when it comes back. */
export function Feedback({ about, question, answer, isRight, ratings, daysFor, onNext }: FeedbackProps) {
  const { t } = useStudy();
  const address = useAddress();
  const verdict = useRef<HTMLHeadingElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  const isCounted = daysFor('good') !== undefined;
  const offered = isCounted ? ratings : ratings.slice(0, 1);
  return (
    <div className="study-feedback">
      <h3 className={isRight ? 'study-right' : 'study-wrong'} tabIndex={-1} ref={verdict}>
        <StudyIcon name={isRight ? 'circle-check' : 'circle-x'} size={24} />
        {t(isRight ? 'study.right' : 'study.wrong')}
      </h3>
      <Solution question={question} answer={answer} />
      {'why' in question && <p className="study-why">{question.why}</p>}
      <p>
        <a href={address(question.passage ?? about)} target="_blank" rel="noopener">
          {t('study.passage')} <span className="visually-hidden">{t('study.newTab')}</span>
        </a>
      </p>
      <p className="actions">
        {offered.map((rating, index) => (
          <RatingButton
            key={rating}
            label={t(offered.length > 1 ? `study.rate.${rating}` : 'study.nextItem')}
            days={daysFor(rating)}
            isMain={index === 0}
            onClick={() => onNext(rating)}
          />
        ))}
      </p>
    </div>
  );
}

interface SolutionProps {
  readonly question: Question;
  readonly answer: Answer;
}

/** The right answer beside what was answered. */
function Solution({ question, answer }: SolutionProps) {
  const { t } = useStudy();
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return <OptionList question={question} answer={answer} />;
    case 'order':
      return (
        <ol className="study-solution" aria-label={t('study.rightOrder')}>
          {question.items.map(({ id, text }, index) => {
            const place = answer.kind === 'order' ? answer.items.indexOf(id) : index;
            return (
              <Line key={id} isRight={place === index}>
                {index + 1}. {text}
                {place !== index && <small>{t('study.placed', { place: place + 1 })}</small>}
              </Line>
            );
          })}
        </ol>
      );
    case 'match':
      return (
        <ul className="study-solution">
          {question.pairs.map(({ id, left, right }) => {
            const isRight = answer.kind === 'match' && isMatched(question, answer, id);
            const chosen = answer.kind === 'match' ? answer.chosen[id] : undefined;
            const text = question.pairs.find((pair) => pair.id === chosen)?.right ?? '';
            return (
              <Line key={id} isRight={isRight}>
                {left} <strong>{right}</strong>
                {!isRight && <small>{t('study.paired', { text })}</small>}
              </Line>
            );
          })}
        </ul>
      );
    case 'short':
      return (
        <p className="study-given">
          {answer.kind === 'short' && t('study.given', { text: answer.text })}{' '}
          <strong>{t('study.expected', { text: question.answers[0] ?? '' })}</strong>
        </p>
      );
  }
}

interface LineProps {
  readonly isRight: boolean;
  readonly children: ReactNode;
}

function Line({ isRight, children }: LineProps) {
  const { t } = useStudy();
  return (
    <li className={isRight ? 'study-right' : 'study-wrong'}>
      <StudyIcon name={isRight ? 'check' : 'x'} size={18} />
      <span className="visually-hidden">{t(isRight ? 'study.wasRight' : 'study.wasWrong')}</span>
      <span>{children}</span>
    </li>
  );
}

interface OptionListProps {
  readonly question: Extract<Question, { kind: 'choice' | 'multiple' }>;
  readonly answer: Answer;
}

function OptionList({ question, answer }: OptionListProps) {
  const { t } = useStudy();
  const right: readonly string[] = question.kind === 'choice' ? [question.right] : question.right;
  const chosen =
    answer.kind === 'choice' ? [answer.option] : answer.kind === 'multiple' ? answer.options : [];
  return (
    <ul className="study-solution">
      {question.options.map(({ id, text, why }) => (
        <li
          key={id}
          className={right.includes(id) ? 'study-right' : 'study-wrong'}
          data-chosen={chosen.includes(id)}
        >
          <StudyIcon name={right.includes(id) ? 'check' : 'x'} size={18} />
          <span>
            <span className="visually-hidden">
              {t(right.includes(id) ? 'study.isRight' : 'study.isWrong')}
            </span>{' '}
            {text} {chosen.includes(id) && <em className="study-mine">{t('study.mine')}</em>}
            <small>{why}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
