import { useMemo } from 'react';
import type { CohortAttempt, Member } from '../../cohort/cohort.ts';
import { type SkillRow, summariseMembers } from '../../cohort/summarise.ts';
import { attemptColumns } from './attemptColumns.tsx';
import { BackTo } from './BackTo.tsx';
import { useAddress, useTrainer } from './context.ts';
import { DataTable } from './DataTable.tsx';
import { SaveTable } from './SaveTable.tsx';
import { ScoreCurve } from './ScoreCurve.tsx';
import { Tiles } from './Tiles.tsx';

interface PersonViewProps {
  readonly member: Member;
  /** All attempts of this person, whatever the filters. */
  readonly attempts: readonly CohortAttempt[];
  readonly onBack: () => void;
}

const mostSkills = 3;
/** A skill is a strength from this level on, and to be practised below it. */
const strong = 0.7;

/** One person: how the scores went over time, strengths, what to practise next, every attempt. */
export function PersonView({ member, attempts, onBack }: PersonViewProps) {
  const { t, format, scenarios } = useTrainer();
  const skills = useMemo(
    () => summariseMembers([member], attempts).flatMap((row) => row.skills),
    [member, attempts],
  );
  const columns = attemptColumns({ members: [member], t, format, scenarios });
  const title = member.staffNumber === undefined ? member.name : `${member.name} (${member.staffNumber})`;
  return (
    <section>
      <BackTo label={t('trainer.view.people')} title={title} onBack={onBack} />
      {member.hasNamesake && <p>{t('trainer.member.namesake', { id: member.id.slice(0, 4) })}</p>}
      <Tiles attempts={attempts} among={attempts} />
      <ScoreCurve attempts={attempts.filter(({ score }) => score !== undefined)} />
      <div className="trainer-columns">
        <Skills
          title={t('trainer.person.strengths')}
          none={t('trainer.person.noStrength')}
          skills={[...skills].reverse().filter(({ level }) => level >= strong)}
        />
        <Skills
          title={t('trainer.person.practise')}
          none={t('trainer.person.noWeakness')}
          skills={skills.filter(({ level }) => level < strong)}
        />
      </div>
      <div className="trainer-head">
        <h3>{t('trainer.person.attempts')}</h3>
        <SaveTable name="person" columns={columns} rows={attempts} />
      </div>
      <DataTable
        caption={t('trainer.person.attempts')}
        rows={attempts}
        columns={columns}
        rowKey={({ id }) => id}
        sort={{ key: 'started', direction: 'descending' }}
      />
    </section>
  );
}

interface SkillsProps {
  readonly title: string;
  readonly none: string;
  readonly skills: readonly SkillRow[];
}

function Skills({ title, none, skills }: SkillsProps) {
  const { t, format, skills: titles } = useTrainer();
  const address = useAddress();
  return (
    <section>
      <h3>{title}</h3>
      {skills.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul>
          {skills.slice(0, mostSkills).map(({ skill, level, chances }) => (
            <li key={skill}>
              {titles[skill] === undefined ? skill : <a href={address(`skills/${skill}`)}>{titles[skill]}</a>}{' '}
              <span className="soft">
                {t('trainer.person.level', { level: format.share(level), count: chances })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
