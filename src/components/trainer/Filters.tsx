import type { CohortAttempt } from '../../cohort/cohort.ts';
import { everything, type Filter } from '../../cohort/filterAttempts.ts';
import { useTrainer } from './context.ts';

interface FiltersProps {
  readonly filter: Filter;
  readonly attempts: readonly CohortAttempt[];
  readonly onChange: (filter: Filter) => void;
}

const modes = ['counted', 'any', 'assessment', 'practice', 'guided'] as const;

/** What of the group is looked at. */
export function Filters({ filter, attempts, onChange }: FiltersProps) {
  const { t, scenarios } = useTrainer();
  const classes = [...new Set(attempts.flatMap(({ className }) => className ?? []))].sort();
  const slugs = [...new Set(attempts.map(({ scenario }) => scenario))];
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const mode = modes.find((one) => one === filter.mode) ?? 'counted';
  return (
    <form className="trainer-filters no-print" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{t('trainer.filter.mode')}</span>
        <select
          value={mode}
          onChange={({ target }) =>
            change({ mode: modes.find((one) => one === target.value) ?? everything.mode })
          }
        >
          {modes.map((one) => (
            <option key={one} value={one}>
              {t(`trainer.filter.mode.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('trainer.filter.scenario')}</span>
        <select value={filter.scenario} onChange={({ target }) => change({ scenario: target.value })}>
          <option value="">{t('trainer.filter.all')}</option>
          {slugs.map((slug) => (
            <option key={slug} value={slug}>
              {scenarios.get(slug) ?? slug}
            </option>
          ))}
        </select>
      </label>
      {classes.length > 0 && (
        <label>
          <span>{t('trainer.filter.class')}</span>
          <select value={filter.className} onChange={({ target }) => change({ className: target.value })}>
            <option value="">{t('trainer.filter.all')}</option>
            {classes.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('trainer.filter.person')}</span>
        <input
          type="search"
          value={filter.person}
          onChange={({ target }) => change({ person: target.value })}
        />
      </label>
      {(['from', 'until'] as const).map((edge) => (
        <label key={edge}>
          <span>{t(`trainer.filter.${edge}`)}</span>
          <input
            type="date"
            value={filter[edge]}
            onChange={({ target }) => change({ [edge]: target.value })}
          />
        </label>
      ))}
      {JSON.stringify(filter) !== JSON.stringify(everything) && (
        <button type="button" className="text-button" onClick={() => onChange(everything)}>
          {t('trainer.filter.reset')}
        </button>
      )}
    </form>
  );
}
