import { useState } from 'react';
import { isAnswered } from '../../rubric/replay.ts';
import { useDesk } from '../desk/context.ts';
import { ClassBar, KeyHint } from './ClassBar.tsx';
import { ClassTitle } from './ClassTitle.tsx';
import { LetteredChoices } from './LetteredChoices.tsx';
import { letter as giveLetters } from './letterReplies.ts';
import type { LessonProps } from './stage.ts';
import { useKeys } from './useKeys.ts';

/** The case record, one question at a time, answered by letter. */
export function ClassCase({ scenario, lesson, view, hands, hasKeys, onKeys }: LessonProps) {
  const { t } = useDesk();
  const [isCounting, setCounting] = useState(false);
  const { answers } = view.told.progress;
  const place = scenario.case.findIndex(({ id }) => !isAnswered(answers, id));
  const question = scenario.case[place];
  const options = giveLetters(question?.options ?? []);
  const choose = (letter: string) => {
    const chosen = options.find((one) => one.letter === letter);
    if (chosen === undefined || question === undefined) return false;
    lesson.send({ type: 'answer', question: question.id, option: chosen.item.id });
    return true;
  };
  useKeys(hasKeys, (key) => {
    if (key !== 'H') return choose(key);
    setCounting(!isCounting);
    return true;
  });
  if (question === undefined) return null;
  const moment = `case-${question.id}`;
  return (
    <>
      <div className="class-turn class-case">
        <div className="class-main">
          <ClassTitle moment={moment}>
            {t('desk.case')} {place + 1}/{scenario.case.length}
          </ClassTitle>
          <p className="class-question">{question.ask}</p>
          <LetteredChoices
            title={question.ask}
            choices={options.map(({ letter, item }) => ({ letter, key: item.id, text: item.text }))}
            hands={isCounting ? hands : undefined}
            moment={moment}
            onChoose={choose}
          />
        </div>
      </div>
      <ClassBar hasKeys={hasKeys} onKeys={onKeys}>
        <button
          type="button"
          className="button quiet"
          aria-pressed={isCounting}
          onClick={() => setCounting(!isCounting)}
        >
          {t('class.hands')} <KeyHint isOn={hasKeys}>H</KeyHint>
        </button>
      </ClassBar>
    </>
  );
}
