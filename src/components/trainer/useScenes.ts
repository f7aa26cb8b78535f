import { useEffect, useMemo, useState } from 'react';
import { analyseScenes, type SceneFigures, type ScoredAttempt } from '../../cohort/analyseScenes.ts';
import type { CohortAttempt } from '../../cohort/cohort.ts';
import type { WeighQuestion } from '../../cohort/weighTurnsWorker.ts';
import type { Scenario } from '../../model/scenario.ts';

/** `failed`: the scenario could not be fetched. */
export type Scenes =
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly scenario: Scenario; readonly figures: readonly SceneFigures[] };

/** Item analysis of one scenario, its data fetched from `address`, each reply weighed beside the page. */
export function useScenes(address: string, attempts: readonly CohortAttempt[]): Scenes {
  const [scenario, showScenario] = useState<Scenario | 'failed'>();
  const [weighed, showWeighed] = useState<readonly ScoredAttempt[]>();
  const played = useMemo(
    () => attempts.filter(({ turns }) => turns.length > 0).map(({ turns }) => turns),
    [attempts],
  );
  useEffect(() => {
    const giveUp = new AbortController();
    showScenario(undefined);
    fetch(address, { signal: giveUp.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(address))))
      .then(showScenario, () => giveUp.signal.aborted || showScenario('failed'));
    return () => giveUp.abort();
  }, [address]);
  useEffect(() => {
    if (scenario === undefined || scenario === 'failed') return;
    showWeighed(undefined);
    const worker = new Worker(new URL('../../cohort/weighTurnsWorker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly ScoredAttempt[]>) =>
      showWeighed(data),
    );
    worker.addEventListener('error', () => showScenario('failed'));
    const question: WeighQuestion = { script: scenario, model: scenario.model, attempts: played };
    worker.postMessage(question);
    return () => worker.terminate();
  }, [scenario, played]);
  if (scenario === 'failed') return { kind: 'failed' };
  if (scenario === undefined || weighed === undefined) return { kind: 'busy' };
  return { kind: 'ready', scenario, figures: analyseScenes(scenario, weighed) };
}
