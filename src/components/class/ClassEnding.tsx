import { moodOf } from '../../rubric/mood.ts';
import { surveyOf } from '../../rubric/score.ts';
import { useDesk } from '../desk/context.ts';
import { RichText } from '../desk/RichText.tsx';
import { Survey } from '../desk/Survey.tsx';
import { ClassBar, KeyHint } from './ClassBar.tsx';
import { ClassCustomer } from './ClassCustomer.tsx';
import { ClassTitle } from './ClassTitle.tsx';
import type { LessonProps } from './stage.ts';
import { useKeys } from './useKeys.ts';

interface ClassEndingProps extends LessonProps {
  readonly onDiscuss: () => void;
}

/** How the conversation ended: before the case record the ending, after it the customer's rating. */
export function ClassEnding({ scenario, lesson, view, hasKeys, onKeys, onDiscuss }: ClassEndingProps) {
  const { t } = useDesk();
  const { state } = view.told.progress;
  const ending = scenario.endings[state.node - scenario.scenes.length];
  const isFinished = view.stage === 'finished';
  const undo = () => lesson.send({ type: 'undo' });
  const goOn = () => (isFinished ? onDiscuss() : lesson.send({ type: 'close' }));
  useKeys(hasKeys, (key) => {
    if (key === 'ArrowRight' || key === 'PageDown') goOn();
    else if (key === 'Backspace' && !isFinished) undo();
    else return false;
    return true;
  });
  if (ending === undefined) return null;
  return (
    <>
      <div className="class-turn">
        <ClassCustomer scenario={scenario} mood={state.hasWalkedOut ? 'furious' : moodOf(state.tension)} />
        <div className="class-main">
          <ClassTitle moment={view.stage}>{t('desk.over')}</ClassTitle>
          <div className="class-utterance class-ending">
            <RichText blocks={ending.text} />
          </div>
          <p>{t(`desk.outcome.${ending.outcome}`)}</p>
          {isFinished && (
            <Survey name={scenario.customer.name} stars={surveyOf(state.tension, ending.outcome)} />
          )}
        </div>
      </div>
      <ClassBar hasKeys={hasKeys} onKeys={onKeys}>
        <button type="button" className="button" onClick={goOn}>
          {t(isFinished ? 'class.discuss' : scenario.case.length > 0 ? 'class.toCase' : 'class.next')}{' '}
          <KeyHint isOn={hasKeys}>→</KeyHint>
        </button>
        {!isFinished && (
          <button type="button" className="button quiet" onClick={undo}>
            {t('class.undo')} <KeyHint isOn={hasKeys}>⌫</KeyHint>
          </button>
        )}
      </ClassBar>
    </>
  );
}
