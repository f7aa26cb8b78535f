import { useEffect, useState } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import type { Studio } from '../../studio/studioView.ts';
import type { TrialStart } from '../../studio/tryFrom.ts';

interface Tried {
  readonly state: 'none' | 'preparing' | 'ready' | 'gone' | 'lost';
  readonly scenario?: Scenario;
}

/** The scenario as it begins elsewhere, made anew after every edit. */
export function useTrial(whole: Scenario | undefined, trial: TrialStart | undefined, studio: Studio): Tried {
  const [found, show] = useState<{
    readonly of: string;
    readonly trial: TrialStart;
    readonly scenario: Scenario | 'lost' | undefined;
  }>();
  const of = whole === undefined ? '' : `${whole.hash} ${whole.wordsHash}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hashes stand for the scenario
  useEffect(() => {
    if (whole === undefined || trial === undefined) return;
    let isGone = false;
    void studio.tryFrom(whole, trial).then((scenario) => {
      if (!isGone) show({ of, trial, scenario });
    });
    return () => {
      isGone = true;
    };
  }, [of, trial, studio]);
  if (whole === undefined || trial === undefined) return { state: 'none' };
  if (found?.of !== of || found.trial !== trial) return { state: 'preparing' };
  const { scenario } = found;
  if (scenario === undefined) return { state: 'gone' };
  return scenario === 'lost' ? { state: 'lost' } : { state: 'ready', scenario };
}
