import type { LearningFacts } from '../../site/learning.ts';
import { byScenario, type CurvePoint } from '../../study/learningCurve.ts';
import { useAddress, useProgress } from './context.ts';

interface ScenariosProps {
  readonly points: readonly CurvePoint[];
  readonly facts: LearningFacts;
}

/** Each scenario that was played: how often, the best score and the last. */
export function Scenarios({ points, facts }: ScenariosProps) {
  const { t } = useProgress();
  const address = useAddress();
  const rows = byScenario(points);
  if (rows.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="progress-scenarios">
      <h2 id="progress-scenarios">{t('progress.scenarios')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scrolling progress-scroll" aria-label={t('progress.scenario')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('progress.scenario')}</th>
              <th scope="col">{t('progress.attempts')}</th>
              <th scope="col">{t('progress.bestScore')}</th>
              <th scope="col">{t('progress.lastScore')}</th>
              <th scope="col">{t('progress.passed')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ scenario, attempts, best, last, hasPassed }) => {
              const title = facts.scenarios.find(({ slug }) => slug === scenario)?.title;
              return (
                <tr key={scenario}>
                  <th scope="row">
                    {title === undefined ? scenario : <a href={address(`scenarios/${scenario}`)}>{title}</a>}
                  </th>
                  <td>{attempts}</td>
                  <td>{best}</td>
                  <td>{last}</td>
                  <td>{t(hasPassed ? 'progress.yes' : 'progress.notYet')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
