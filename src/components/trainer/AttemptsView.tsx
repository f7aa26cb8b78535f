import type { CohortAttempt, Member } from '../../cohort/cohort.ts';
import { attemptColumns } from './attemptColumns.tsx';
import { useTrainer } from './context.ts';
import { DataTable } from './DataTable.tsx';
import { SaveTable } from './SaveTable.tsx';

interface AttemptsViewProps {
  readonly members: readonly Member[];
  readonly attempts: readonly CohortAttempt[];
  readonly onPerson: (id: string) => void;
}

/** Every attempt, with what replay says of it. */
export function AttemptsView({ members, attempts, onPerson }: AttemptsViewProps) {
  const { t, format, scenarios } = useTrainer();
  const columns = attemptColumns({ members, t, format, scenarios, onPerson });
  return (
    <section aria-labelledby="trainer-attempts">
      <div className="trainer-head">
        <h2 id="trainer-attempts">{t('trainer.view.attempts')}</h2>
        <SaveTable name="attempts" columns={columns} rows={attempts} />
      </div>
      <p className="soft">{t('trainer.attempts.help')}</p>
      <DataTable
        caption={t('trainer.attempts.caption')}
        rows={attempts}
        columns={columns}
        rowKey={({ id }) => id}
        sort={{ key: 'started', direction: 'descending' }}
      />
    </section>
  );
}
