import { useState } from 'react';
import type { CohortAttempt, Member } from '../../cohort/cohort.ts';
import { type MemberRow, summariseMembers } from '../../cohort/summarise.ts';
import { useTrainer } from './context.ts';
import { DataTable } from './DataTable.tsx';
import { type PeopleColumns, peopleColumnSets, peopleColumns } from './peopleColumns.tsx';
import { SaveTable } from './SaveTable.tsx';
import { Tiles } from './Tiles.tsx';

interface PeopleViewProps {
  readonly members: readonly Member[];
  readonly attempts: readonly CohortAttempt[];
  /** Those of every mode: a doubtful one is told whatever is looked at. */
  readonly among: readonly CohortAttempt[];
  readonly onPerson: (id: string) => void;
}

/** The cohort table: a row for each person, with columns by dimension, scenario or skill. */
export function PeopleView({ members, attempts, among, onPerson }: PeopleViewProps) {
  const { t, scenarios, skills, format } = useTrainer();
  const [set, chooseSet] = useState<PeopleColumns>('dimensions');
  const rows = summariseMembers(members, attempts, among);
  const columns = peopleColumns({ set, rows, attempts, t, format, scenarios, skills, onPerson });
  return (
    <section aria-labelledby="trainer-people">
      <div className="trainer-head">
        <h2 id="trainer-people">{t('trainer.view.people')}</h2>
        <SaveTable name="people" columns={columns} rows={rows} />
      </div>
      <Tiles people={rows.length} attempts={attempts} among={among} />
      <fieldset className="trainer-choice no-print">
        <legend>{t('trainer.people.columns')}</legend>
        {peopleColumnSets.map((one) => (
          <label key={one}>
            <input type="radio" name="columns" checked={set === one} onChange={() => chooseSet(one)} />
            <span>{t(`trainer.people.columns.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <DataTable<MemberRow>
        key={set}
        caption={t('trainer.people.caption')}
        rows={rows}
        columns={columns}
        rowKey={({ member }) => member.id}
        sort={{ key: 'person', direction: 'ascending' }}
      />
      <p className="soft">{t(`trainer.people.help.${set}`)}</p>
    </section>
  );
}
