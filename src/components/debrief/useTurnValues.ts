import { useEffect, useState } from 'react';
import type { TurnValue } from '../../analysis/values.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Turn } from '../../simulator/replay.ts';
import type { ValuesQuestion } from '../../simulator/turnValuesWorker.ts';

/** What each reply was worth, worked out beside the page, or in it where no worker can be loaded; undefined until then. */
export function useTurnValues(scenario: Scenario, turns: readonly Turn[]): readonly TurnValue[] | undefined {
  const [values, show] = useState<readonly TurnValue[]>();
  useEffect(() => {
    const worker = new Worker(new URL('../../simulator/turnValuesWorker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<readonly TurnValue[]>) => show(data));
    const question: ValuesQuestion = {
      script: scenario,
      model: scenario.model,
      chosen: turns.map(({ before, reply }) => ({ before, reply: reply.id })),
    };
    worker.addEventListener('error', () => {
      import('../../analysis/values.ts').then(
        ({ valueTurns }) => show(valueTurns(question.script, question.model, question.chosen)),
        // Without a network neither comes: the debrief stands without these figures.
        () => {},
      );
    });
    worker.postMessage(question);
    return () => worker.terminate();
  }, [scenario, turns]);
  return values;
}
