import { type RefObject, useState } from 'react';
import type { CaseQuestion, Ending, Scenario } from '../../model/scenario.ts';
import { isAnswered } from '../../rubric/replay.ts';
import { surveyOf } from '../../rubric/score.ts';
import type { SimulationEvent } from '../../simulator/createSimulation.ts';
import { useDesk } from './context.ts';
import { Survey } from './Survey.tsx';
import type { SessionView } from './startSession.ts';

interface WrapUpProps {
  readonly scenario: Scenario;
  readonly session: SessionView;
  readonly ending: Ending;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onEvent: (event: SimulationEvent) => void;
  readonly onUndo: (() => void) | undefined;
  readonly onDebrief: () => void;
}

/** After the goodbye: the case record, then the customer's survey, then the way to the debrief. */
export function WrapUp({ scenario, session, ending, heading, onEvent, onUndo, onDebrief }: WrapUpProps) {
  const { t } = useDesk();
  const { answers, state } = session.told.progress;
  return (
    <section className="desk-wrapup" aria-labelledby="desk-wrapup">
      <div className="desk-replies-bar">
        <h2 id="desk-wrapup" tabIndex={-1} ref={heading}>
          {t(session.stage === 'wrapUp' ? 'desk.case' : 'desk.over')}
        </h2>
        {onUndo !== undefined && (
          <button type="button" className="text-button" onClick={onUndo}>
            {t('desk.undo')}
          </button>
        )}
      </div>
      {session.stage === 'conversation' && (
        <>
          <p>{t(`desk.outcome.${ending.outcome}`)}</p>
          <button type="button" className="button" onClick={() => onEvent({ type: 'close' })}>
            {t(scenario.case.length > 0 ? 'desk.toCase' : 'desk.finish')}
          </button>
        </>
      )}
      {session.stage === 'wrapUp' && (
        <CaseForm questions={scenario.case} answers={answers} onEvent={onEvent} />
      )}
      {session.stage === 'finished' && (
        <>
          <Survey name={scenario.customer.name} stars={surveyOf(state.tension, ending.outcome)} />
          <button type="button" className="button" onClick={onDebrief}>
            {t('desk.toDebrief')}
          </button>
        </>
      )}
    </section>
  );
}

interface CaseFormProps {
  readonly questions: readonly CaseQuestion[];
  /** Option by question: answered before, and not to be changed. */
  readonly answers: Readonly<Record<string, string>>;
  readonly onEvent: (event: SimulationEvent) => void;
}

function CaseForm({ questions, answers, onEvent }: CaseFormProps) {
  const { t } = useDesk();
  const [chosen, choose] = useState<Readonly<Record<string, string>>>(answers);
  const submit = () => {
    for (const { id } of questions) {
      const option = chosen[id];
      if (option !== undefined && !isAnswered(answers, id)) onEvent({ type: 'answer', question: id, option });
    }
  };
  return (
    <form
      className="desk-case"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="desk-hint">{t('desk.case.help')}</p>
      {questions.map((question) => (
        <fieldset key={question.id} disabled={isAnswered(answers, question.id)}>
          <legend>{question.ask}</legend>
          {question.options.map((option) => (
            <label key={option.id}>
              <input
                type="radio"
                name={`case-${question.id}`}
                value={option.id}
                required
                checked={chosen[question.id] === option.id}
                onChange={() => choose({ ...chosen, [question.id]: option.id })}
              />
              <span>{option.text}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="submit" className="button">
        {t('desk.case.save')}
      </button>
    </form>
  );
}
