import type { LearningFacts } from '../../site/learning.ts';
import { type CurvePoint, strengthOf } from '../../study/learningCurve.ts';
import type { Learner } from '../learner/readLearner.ts';
import { bestResults } from '../scenario/bestResults.ts';
import { chooseNext } from '../scenario/chooseNext.ts';
import { useAddress, useProgress } from './context.ts';

interface AdviceProps {
  readonly points: readonly CurvePoint[];
  readonly learner: Learner;
  readonly facts: LearningFacts;
}

/** What goes best, what to practise, and the conversation to play next. */
export function Advice({ points, learner, facts: { scenarios } }: AdviceProps) {
  const { t } = useProgress();
  const address = useAddress();
  const strength = strengthOf(points);
  const results = bestResults(learner.heads, scenarios);
  const next = chooseNext(scenarios, results);
  const scenario = scenarios.find(({ slug }) => slug === next?.slug);
  return (
    <section className="panel" aria-labelledby="progress-advice">
      <h2 id="progress-advice">{t('progress.advice')}</h2>
      {strength === undefined ? (
        <p>{t(points.length === 0 ? 'progress.advice.none' : 'progress.advice.even')}</p>
      ) : (
        <dl className="progress-strengths">
          <div>
            <dt>{t('progress.best')}</dt>
            <dd>{t(`debrief.dimension.${strength.best}`)}</dd>
          </div>
          <div>
            <dt>{t('progress.weakest')}</dt>
            <dd>{t(`debrief.dimension.${strength.weakest}`)}</dd>
          </div>
        </dl>
      )}
      {scenario !== undefined && (
        <p className="actions">
          <a className="button" href={address(`scenarios/${scenario.slug}`)}>
            {t('progress.next', { title: scenario.title })}
          </a>
        </p>
      )}
    </section>
  );
}
