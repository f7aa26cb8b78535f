import { useEffect, useState } from 'react';
import type { SkillRow } from '../../cohort/summarise.ts';
import type { LearningFacts } from '../../site/learning.ts';
import type { Learner } from '../learner/readLearner.ts';
import { Bar } from './Bar.tsx';
import { useAddress, useProgress } from './context.ts';

interface PlayedSkillsProps {
  readonly learner: Learner;
  readonly facts: LearningFacts;
}

/** How the skill guides showed in the latest conversations: of the chances to use each, how many were taken. */
export function PlayedSkills({ learner, facts }: PlayedSkillsProps) {
  const { t, language, skills: titles } = useProgress();
  const address = useAddress();
  const [skills, show] = useState<readonly SkillRow[]>([]);
  useEffect(() => {
    import('./readPlayedSkills.ts')
      .then(({ readPlayedSkills }) =>
        readPlayedSkills(learner, facts, (slug) => `${address(`scenarios/${slug}`)}scenario.json`),
      )
      .then(show, () => show([]));
  }, [learner, facts, address]);
  if (skills.length === 0) return null;
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section className="panel" aria-labelledby="progress-played">
      <h2 id="progress-played">{t('progress.played')}</h2>
      <p className="soft">{t('progress.played.text')}</p>
      <ul className="progress-bars">
        {skills.map(({ skill, level, chances }) => (
          <Bar
            key={skill}
            path={`skills/${skill}`}
            title={titles[skill] ?? skill}
            value={level}
            max={1}
            text={t('progress.played.taken', { level: share.format(level), count: chances })}
          />
        ))}
      </ul>
    </section>
  );
}
