import { type CohortAttempt, scoreKeys } from '../../cohort/cohort.ts';
import { type Reliability, reliabilityOf, trustedItems, trustedPeople } from '../../cohort/reliability.ts';
import { useTrainer } from './context.ts';
import type { Column } from './DataTable.tsx';
import { DataTable } from './DataTable.tsx';
import { SaveTable } from './SaveTable.tsx';

/** How far each score agrees with itself over scenarios: Cronbach's alpha, its interval and what speaks against it. */
export function ReliabilityView({ attempts }: { readonly attempts: readonly CohortAttempt[] }) {
  const { t, scenarios } = useTrainer();
  const rows = scoreKeys.map((key) => reliabilityOf(key, attempts));
  const columns = useColumns();
  const items = [...new Set(rows.flatMap((row) => row.scenarios))];
  return (
    <section aria-labelledby="trainer-reliability">
      <div className="trainer-head">
        <h2 id="trainer-reliability">{t('trainer.view.reliability')}</h2>
        <SaveTable name="reliability" columns={columns} rows={rows} />
      </div>
      <p className="trainer-measure">{t('trainer.reliability.about')}</p>
      <DataTable
        caption={t('trainer.reliability.caption')}
        rows={rows}
        columns={columns}
        rowKey={({ score }) => score}
      />
      <div className="trainer-measure soft">
        {items.length > 0 && (
          <p>
            {t('trainer.reliability.items', {
              list: items.map((slug) => scenarios.get(slug) ?? slug).join('; '),
            })}
          </p>
        )}
        <p>{t('trainer.reliability.trust', { people: trustedPeople, items: trustedItems })}</p>
        <p>{t('trainer.reliability.sources')}</p>
      </div>
    </section>
  );
}

function useColumns(): readonly Column<Reliability>[] {
  const { t, format } = useTrainer();
  return [
    {
      key: 'score',
      label: t('trainer.column.score'),
      value: ({ score }) => t(`trainer.score.${score}`),
    },
    {
      key: 'alpha',
      label: t('trainer.column.alpha'),
      isNumber: true,
      value: ({ alpha }) => alpha,
      show: ({ alpha }) => format.index(alpha),
    },
    {
      key: 'interval',
      label: t('trainer.column.interval'),
      value: ({ interval }) => interval?.map(format.index).join(' … '),
    },
    { key: 'people', label: t('trainer.column.n'), isNumber: true, value: ({ people }) => people },
    {
      key: 'items',
      label: t('trainer.column.items'),
      isNumber: true,
      value: (row) => row.scenarios.length,
    },
    { key: 'verdict', label: t('trainer.column.trust'), value: (row) => verdict(row, t) },
  ];
}

function verdict({ alpha, doubts }: Reliability, t: ReturnType<typeof useTrainer>['t']): string {
  if (alpha === undefined) return t('trainer.reliability.none');
  if (doubts.length === 0) return t('trainer.reliability.sound');
  return `${t('trainer.reliability.doubtful')} ${doubts.map((doubt) => t(`trainer.doubt.${doubt}`)).join('; ')}.`;
}
