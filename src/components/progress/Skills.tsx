import type { Review } from '../../records/review.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { bySkill } from '../../study/learningCurve.ts';
import { Bar } from './Bar.tsx';
import { useProgress } from './context.ts';

interface SkillsProps {
  readonly reviews: readonly Review[];
  readonly facts: LearningFacts;
}

/** Each skill guide whose questions were answered: how many of the answers were right the last time. */
export function Skills({ reviews, facts: { titles } }: SkillsProps) {
  const { t } = useProgress();
  const skills = bySkill(reviews);
  return (
    <section className="panel" aria-labelledby="progress-skills">
      <h2 id="progress-skills">{t('progress.skills')}</h2>
      <p className="soft">{t(skills.length === 0 ? 'progress.skills.none' : 'progress.skills.text')}</p>
      <ul className="progress-bars">
        {skills.map(({ entry, answered, known }) => (
          <Bar
            key={entry}
            path={`study/${entry}`}
            title={titles[entry] ?? entry}
            value={known}
            max={answered}
            text={t('progress.skills.known', { known, count: answered })}
          />
        ))}
      </ul>
    </section>
  );
}
