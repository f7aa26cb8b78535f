import type { SceneFigures } from '../../cohort/analyseScenes.ts';
import { leastChoosers, leastRanked } from '../../cohort/analyseScenes.ts';
import type { CohortAttempt } from '../../cohort/cohort.ts';
import type { Scenario } from '../../model/scenario.ts';
import { BackTo } from './BackTo.tsx';
import { useTrainer } from './context.ts';
import { DataTable } from './DataTable.tsx';
import { SaveTable } from './SaveTable.tsx';
import { ScenarioMap } from './ScenarioMap.tsx';
import { SceneReplies } from './SceneReplies.tsx';
import { replyColumns, replyRows, sceneColumns } from './sceneColumns.tsx';
import { useScenes } from './useScenes.ts';

interface ScenarioViewProps {
  readonly slug: string;
  /** Where the scenario's data are. */
  readonly address: string;
  /** Attempts of this scenario. */
  readonly attempts: readonly CohortAttempt[];
  readonly onBack: () => void;
}

/** One scenario as a test: which reply was chosen where, how hard each scene is and how well it tells people apart. */
export function ScenarioView({ slug, address, attempts, onBack }: ScenarioViewProps) {
  const { t, scenarios } = useTrainer();
  const scenes = useScenes(address, attempts);
  return (
    <section>
      <BackTo label={t('trainer.view.scenarios')} onBack={onBack} title={scenarios.get(slug) ?? slug} />
      {scenes.kind === 'busy' && <p role="status">{t('trainer.scenario.busy')}</p>}
      {scenes.kind === 'failed' && <p role="alert">{t('trainer.failed')}</p>}
      {scenes.kind === 'ready' && <Figures scenario={scenes.scenario} figures={scenes.figures} />}
    </section>
  );
}

interface FiguresProps {
  readonly scenario: Scenario;
  readonly figures: readonly SceneFigures[];
}

function Figures({ scenario, figures }: FiguresProps) {
  const { t, format } = useTrainer();
  const columns = sceneColumns(t, format);
  const most = Math.max(0, ...figures.map(({ met }) => met));
  const misleading = replyRows(figures).filter(({ isMisleading }) => isMisleading);
  return (
    <>
      <p>{t('trainer.scenario.from', { count: most })}</p>
      {most < leastRanked && (
        <p className="trainer-notice" data-tone="warn">
          {t('trainer.scenario.few', { count: leastRanked })}
        </p>
      )}
      {misleading.length > 0 && (
        <div className="trainer-notice" data-tone="warn">
          <h3>{t('trainer.scenario.misleading')}</h3>
          <p>{t('trainer.scenario.misleading.help')}</p>
          <ul>
            {misleading.map(({ scene, reply, chosen, met }) => (
              <li key={`${scene}/${reply}`}>
                <a href={`#scene-${scene}`}>
                  {scene}/{reply}
                </a>{' '}
                {t('trainer.scenario.chosenBy', { count: chosen, of: met })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('trainer.scenario.map')}</h3>
      <p className="soft">{t('trainer.scenario.map.help')}</p>
      <ScenarioMap scenario={scenario} figures={figures} />
      <div className="trainer-head">
        <h3>{t('trainer.scenario.scenes')}</h3>
        <SaveTable name="replies" columns={replyColumns(t)} rows={replyRows(figures)} />
      </div>
      <DataTable
        caption={t('trainer.scenario.scenes')}
        rows={figures}
        columns={columns}
        rowKey={({ scene }) => scene}
      />
      <details className="trainer-measure">
        <summary>{t('trainer.scenario.terms')}</summary>
        <p>{t('trainer.term.difficulty')}</p>
        <p>{t('trainer.term.discrimination', { least: leastRanked })}</p>
        <p>{t('trainer.term.misleading', { least: leastChoosers })}</p>
        <p>{t('trainer.term.bounds')}</p>
      </details>
      <h3>{t('trainer.scenario.replies')}</h3>
      {figures
        .filter(({ met }) => met > 0)
        .map((scene) => (
          <SceneReplies key={scene.scene} scenario={scenario} figures={scene} />
        ))}
    </>
  );
}
