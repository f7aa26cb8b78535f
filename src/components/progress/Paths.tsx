import type { LearningFacts } from '../../site/learning.ts';
import { progressOf } from '../../study/pathProgress.ts';
import { stepsOf } from '../../study/pathSteps.ts';
import { itemsIn } from '../learner/fetchFacts.ts';
import { knownOf, type Learner } from '../learner/readLearner.ts';
import { Bar } from './Bar.tsx';
import { useProgress } from './context.ts';

interface PathsProps {
  readonly learner: Learner;
  readonly facts: LearningFacts;
}

/** Each learning path that was begun: how many of its steps are done. */
export function Paths({ learner, facts }: PathsProps) {
  const { t } = useProgress();
  const known = knownOf(learner, facts);
  const begun = facts.paths.flatMap(({ slug, title, stages }) => {
    const steps = stepsOf(stages, (entry) => itemsIn(facts, entry)).flat();
    const { done, isBegun } = progressOf(steps, known);
    return isBegun ? [{ slug, title, done, count: steps.length }] : [];
  });
  return (
    <section className="panel" aria-labelledby="progress-paths">
      <h2 id="progress-paths">{t('progress.paths')}</h2>
      {begun.length === 0 && <p>{t('progress.paths.none')}</p>}
      <ul className="progress-bars">
        {begun.map(({ slug, title, done, count }) => (
          <Bar
            key={slug}
            path={`paths/${slug}`}
            title={title}
            value={done}
            max={count}
            text={t('progress.paths.done', { done, count })}
          />
        ))}
      </ul>
    </section>
  );
}
