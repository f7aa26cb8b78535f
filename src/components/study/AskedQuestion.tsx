import { useState } from 'react';
import type { Question } from '../../model/knowledge.ts';
import type { Rating } from '../../records/review.ts';
import { type Answer, gradeAnswer } from '../../study/gradeAnswer.ts';
import { ratingsFor } from '../../study/rateAnswer.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AskedTitle } from './AskedTitle.tsx';
import { Feedback } from './Feedback.tsx';

interface AskedQuestionProps {
  readonly about: string;
  readonly question: Question;
  readonly seed: number;
  /** Days until it is asked again; undefined where the answer does not count. */
  readonly daysFor: (rating: Rating) => number | undefined;
  /** Hears the rating that holds unless the person chooses another. */
  readonly onAnswer: (rating: Rating) => void;
  readonly onNext: (rating: Rating) => void;
}

/** A question, its answer, and then why. */
export function AskedQuestion({ about, question, seed, daysFor, onAnswer, onNext }: AskedQuestionProps) {
  const [answer, give] = useState<Answer>();
  const [isHinted, hint] = useState(false);
  const isRight = answer !== undefined && gradeAnswer(question, answer);
  const submit = (given: Answer) => {
    give(given);
    onAnswer(ratingsFor({ isRight: gradeAnswer(question, given), isHinted })[0]);
  };
  return (
    <article className="study-card">
      <AskedTitle about={about} kind={question.kind} text={question.ask} />
      {answer === undefined ? (
        <AnswerForm
          question={question}
          seed={seed}
          isHinted={isHinted}
          onHint={() => hint(true)}
          onSubmit={submit}
        />
      ) : (
        <Feedback
          about={about}
          question={question}
          answer={answer}
          isRight={isRight}
          ratings={ratingsFor({ isRight, isHinted })}
          daysFor={daysFor}
          onNext={onNext}
        />
      )}
    </article>
  );
}
