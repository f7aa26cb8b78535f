import { dimensions } from '../../model/behaviour.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Attempt } from '../../records/attempt.ts';
import { debrief } from '../../simulator/debrief.ts';
import { useDesk } from '../desk/context.ts';
import { isPlayable } from '../desk/newAttempt.ts';

interface ComparisonProps {
  readonly scenario: Scenario;
  readonly current: Attempt;
  readonly attempts: readonly Attempt[];
  readonly onOpen: (attempt: Attempt) => void;
}

/** Attempts that stand in the table. */
const shown = 20;

/** The latest finished attempts of these rules beside one another; every score is replayed. */
export function Comparison({ scenario, current, attempts, onOpen }: ComparisonProps) {
  const { t, language } = useDesk();
  const latest = attempts.filter((one, place) => place < shown || one.head.id === current.head.id);
  const rows = latest.flatMap((attempt) => {
    const told = isPlayable(scenario, attempt) ? debrief(scenario, attempt.events) : undefined;
    return told === undefined ? [] : [{ attempt, told }];
  });
  if (rows.length < 2) return null;
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className="debrief-card" aria-labelledby="debrief-attempts">
      <h2 id="debrief-attempts">{t('debrief.attempts')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="debrief-table" aria-label={t('debrief.attempts.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief.attempts.when')}</th>
              <th scope="col">{t('debrief.attempts.mode')}</th>
              <th scope="col">{t('debrief.overall')}</th>
              {dimensions.map((dimension) => (
                <th key={dimension} scope="col">
                  {t(`debrief.dimension.${dimension}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ attempt, told }) => (
              <tr
                key={attempt.head.id}
                aria-current={attempt.head.id === current.head.id ? 'true' : undefined}
              >
                <th scope="row">
                  {attempt.head.id === current.head.id ? (
                    t('debrief.attempts.this')
                  ) : (
                    <button type="button" className="text-button" onClick={() => onOpen(attempt)}>
                      <time dateTime={attempt.head.startedAt}>
                        {when.format(new Date(attempt.head.startedAt))}
                      </time>
                    </button>
                  )}
                </th>
                <td>
                  {t(`desk.mode.${attempt.head.mode}`)}
                  {attempt.head.forkOf !== undefined && `, ${t('desk.attempts.fork')}`}
                </td>
                <td>
                  {t(told.score.hasPassed ? 'debrief.attempts.passed' : 'debrief.attempts.failed', {
                    score: told.score.overall,
                  })}
                </td>
                {dimensions.map((dimension) => (
                  <td key={dimension}>
                    {told.score.dimensions[dimension] ?? t('debrief.attempts.unmeasured')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
