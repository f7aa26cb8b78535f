import type { CaseAnswer } from '../../simulator/debrief.ts';
import { useDesk } from '../desk/context.ts';
import { Icon } from '../desk/Icon.tsx';

/** The case record as it was filled in, and as it should read. */
export function CaseRecord({ answers }: { readonly answers: readonly CaseAnswer[] }) {
  const { t } = useDesk();
  const textOf = ({ question }: CaseAnswer, id: string) =>
    question.options.find((option) => option.id === id)?.text;
  return (
    <section className="debrief-card" aria-labelledby="debrief-case">
      <h2 id="debrief-case">{t('debrief.case')}</h2>
      <dl className="debrief-case">
        {answers.map((answer) => (
          <div key={answer.question.id} data-right={answer.isRight}>
            <dt>{answer.question.ask}</dt>
            <dd>
              {answer.isRight ? <Icon name="check" size={18} /> : <Icon name="x" size={18} />}
              <span>
                <span className="visually-hidden">
                  {t(answer.isRight ? 'debrief.case.right' : 'debrief.case.wrong')}:{' '}
                </span>
                {textOf(answer, answer.chosen)}
              </span>
            </dd>
            {!answer.isRight && (
              <dd className="debrief-case-should">
                {t('debrief.case.should', { answer: textOf(answer, answer.question.right) ?? '' })}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
