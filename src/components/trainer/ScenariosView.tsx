import { type CohortAttempt, scoreKeys } from '../../cohort/cohort.ts';
import { type ScenarioRow, summariseScenarios } from '../../cohort/summarise.ts';
import { passDimension, passOverall } from '../../rubric/score.ts';
import { useTrainer } from './context.ts';
import { type Column, DataTable } from './DataTable.tsx';
import { Score } from './peopleColumns.tsx';
import { SaveTable } from './SaveTable.tsx';

interface ScenariosViewProps {
  readonly attempts: readonly CohortAttempt[];
  readonly onScenario: (slug: string) => void;
}

/** How each scenario went; each opens onto its scenes. */
export function ScenariosView({ attempts, onScenario }: ScenariosViewProps) {
  const { t } = useTrainer();
  const rows = summariseScenarios(attempts);
  const columns = useColumns(onScenario);
  return (
    <section aria-labelledby="trainer-scenarios">
      <div className="trainer-head">
        <h2 id="trainer-scenarios">{t('trainer.view.scenarios')}</h2>
        <SaveTable name="scenarios" columns={columns} rows={rows} />
      </div>
      <p className="soft">{t('trainer.scenarios.help')}</p>
      <DataTable
        caption={t('trainer.scenarios.caption')}
        rows={rows}
        columns={columns}
        rowKey={({ scenario }) => scenario}
        sort={{ key: 'overall', direction: 'ascending' }}
      />
    </section>
  );
}

function useColumns(onScenario: (slug: string) => void): readonly Column<ScenarioRow>[] {
  const { t, format, scenarios } = useTrainer();
  return [
    {
      key: 'scenario',
      label: t('trainer.column.scenario'),
      value: ({ scenario }) => scenarios.get(scenario) ?? scenario,
      show: ({ scenario }) =>
        scenarios.has(scenario) ? (
          <button type="button" className="trainer-link" onClick={() => onScenario(scenario)}>
            {scenarios.get(scenario)}
          </button>
        ) : (
          `${scenario} (${t('trainer.check.unknownScenario')})`
        ),
    },
    { key: 'people', label: t('trainer.tile.people'), isNumber: true, value: ({ people }) => people },
    { key: 'scored', label: t('trainer.tile.scored'), isNumber: true, value: ({ scored }) => scored },
    {
      key: 'passed',
      label: t('trainer.tile.passed'),
      isNumber: true,
      value: ({ passRate }) => passRate,
      show: ({ passRate }) => format.share(passRate),
    },
    ...scoreKeys.map((key) => ({
      key,
      label: t(`trainer.score.${key}`),
      isNumber: true,
      value: ({ scores }: ScenarioRow) => scores[key],
      show: ({ scores }: ScenarioRow) => (
        <Score value={scores[key]} least={key === 'overall' ? passOverall : passDimension} format={format} />
      ),
    })),
  ];
}
