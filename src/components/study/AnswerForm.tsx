import { type ReactNode, useId, useState } from 'react';
import type { Question } from '../../model/knowledge.ts';
import type { Answer } from '../../study/gradeAnswer.ts';
import { hintFor } from '../../study/hintFor.ts';
import { disorder, shuffle } from '../../study/shuffle.ts';
import { askedId } from './AskedTitle.tsx';
import { useStudy } from './context.ts';
import { OrderField } from './OrderField.tsx';
import { StudyIcon } from './StudyIcon.tsx';

interface AnswerFormProps {
  readonly question: Question;
  readonly seed: number;
  readonly isHinted: boolean;
  readonly onHint: () => void;
  readonly onSubmit: (answer: Answer) => void;
}

/** The fields in which a question of any kind is answered, with a hint on request. */
export function AnswerForm({ question, seed, isHinted, onHint, onSubmit }: AnswerFormProps) {
  const { t } = useStudy();
  const [answer, change] = useState<Answer>(() => blank(question, seed));
  return (
    <form
      className="study-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(answer);
      }}
    >
      <Field question={question} seed={seed} answer={answer} onChange={change} />
      {isHinted && <HintText question={question} />}
      <p className="actions">
        <button type="submit" className="button" disabled={!isComplete(question, answer)}>
          {t('study.check')}
        </button>
        {!isHinted && (
          <button type="button" className="text-button" onClick={onHint}>
            <StudyIcon name="lightbulb" size={18} />
            {t('study.hint')}
          </button>
        )}
      </p>
    </form>
  );
}

function blank(question: Question, seed: number): Answer {
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', option: '' };
    case 'multiple':
      return { kind: 'multiple', options: [] };
    case 'order':
      return { kind: 'order', items: disorder(question.items, seed).map(({ id }) => id) };
    case 'match':
      return { kind: 'match', chosen: {} };
    case 'short':
      return { kind: 'short', text: '' };
  }
}

function isComplete(question: Question, answer: Answer): boolean {
  if (answer.kind === 'choice') return answer.option !== '';
  if (answer.kind === 'multiple') return answer.options.length > 0;
  if (answer.kind === 'short') return answer.text.trim() !== '';
  if (answer.kind === 'match' && question.kind === 'match')
    return question.pairs.every(({ id }) => answer.chosen[id] !== undefined);
  return true;
}

interface FieldProps {
  readonly question: Question;
  readonly seed: number;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

function Field({ question, seed, answer, onChange }: FieldProps) {
  const { t } = useStudy();
  const id = useId();
  if ((question.kind === 'choice' || question.kind === 'multiple') && question.kind === answer.kind)
    return <Options question={question} seed={seed} answer={answer} onChange={onChange} />;
  if (question.kind === 'order' && answer.kind === 'order') {
    const items = answer.items.flatMap((one) => question.items.find(({ id }) => id === one) ?? []);
    return <OrderField items={items} onChange={(items) => onChange({ kind: 'order', items })} />;
  }
  if (question.kind === 'match' && answer.kind === 'match')
    return <Pairs pairs={question.pairs} seed={seed} chosen={answer.chosen} onChange={onChange} />;
  return (
    <div className="study-short">
      <label htmlFor={id}>{t('study.yourAnswer')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        value={answer.kind === 'short' ? answer.text : ''}
        onChange={({ target }) => onChange({ kind: 'short', text: target.value })}
      />
    </div>
  );
}

interface OptionsProps {
  readonly question: Extract<Question, { kind: 'choice' | 'multiple' }>;
  readonly seed: number;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

function Options({ question, seed, answer, onChange }: OptionsProps) {
  const name = useId();
  const chosen =
    answer.kind === 'multiple' ? answer.options : answer.kind === 'choice' ? [answer.option] : [];
  const toggle = (id: string, isOn: boolean): Answer => {
    if (question.kind === 'choice') return { kind: 'choice', option: id };
    return { kind: 'multiple', options: isOn ? [...chosen, id] : chosen.filter((one) => one !== id) };
  };
  return (
    <fieldset className="study-options" aria-labelledby={askedId}>
      {shuffle(question.options, seed).map(({ id, text }) => (
        <label key={id}>
          <input
            type={question.kind === 'choice' ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(id)}
            onChange={({ target }) => onChange(toggle(id, target.checked))}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface PairsProps {
  readonly pairs: Extract<Question, { kind: 'match' }>['pairs'];
  readonly seed: number;
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChange: (answer: Answer) => void;
}

function Pairs({ pairs, seed, chosen, onChange }: PairsProps) {
  const { t } = useStudy();
  const name = useId();
  const rights = disorder(pairs, seed);
  return (
    <fieldset className="study-pairs" aria-labelledby={askedId}>
      {pairs.map(({ id, left }) => (
        <div key={id}>
          <label htmlFor={`${name}${id}`}>{left}</label>
          <select
            id={`${name}${id}`}
            value={chosen[id] ?? ''}
            onChange={({ target }) => onChange({ kind: 'match', chosen: { ...chosen, [id]: target.value } })}
          >
            <option value="" disabled>
              {t('study.choosePair')}
            </option>
            {rights.map((pair) => (
              <option key={pair.id} value={pair.id}>
                {pair.right}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

function HintText({ question }: { readonly question: Question }): ReactNode {
  const { t } = useStudy();
  const hint = hintFor(question);
  const text = () => {
    switch (hint.kind) {
      case 'choice':
        return t('study.hint.choice', { text: hint.wrong });
      case 'multiple':
        return t('study.hint.multiple', { count: hint.count });
      case 'order':
        return t('study.hint.order', { text: hint.first });
      case 'match':
        return t('study.hint.match', { left: hint.left, right: hint.right });
      case 'short':
        return t('study.hint.short', { start: hint.start, count: hint.length });
    }
  };
  return (
    <p className="study-hint" role="status">
      <StudyIcon name="lightbulb" size={18} />
      {text()}
    </p>
  );
}
