import { useTrainer } from './context.ts';
import type { CohortState } from './useCohort.ts';

/** What is loaded, and what can be done with all of it. */
export function GroupBar({ group }: { readonly group: CohortState }) {
  const { t } = useTrainer();
  const { members = [], attempts = [], files = [] } = group.cohort ?? {};
  const values = { people: members.length, attempts: attempts.length, count: files.length };
  return (
    <div className="trainer-group">
      <p role="status">
        {group.isSample && <strong className="trainer-mark">{t('trainer.sampleMark')}</strong>}{' '}
        {t('trainer.loaded', values)}
      </p>
      <div className="actions no-print">
        <button type="button" className="button quiet" onClick={() => print()}>
          {t('trainer.print')}
        </button>
        <button type="button" className="button quiet" onClick={group.clear}>
          {t('trainer.clear')}
        </button>
      </div>
    </div>
  );
}
