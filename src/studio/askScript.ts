import { createAside } from './askAside.ts';
import type { Studio } from './studioView.ts';

/** Questions about a script that the author asks now and then. */
export type ScriptQuestions = Pick<Studio, 'audit' | 'wayTo' | 'tryFrom'>;

/** Asks them of a worker of their own. */
export function createScriptQuestions(startWorker: () => Worker): ScriptQuestions {
  const aside = createAside(startWorker);
  return {
    audit: async (script) => {
      const answer = await aside({ kind: 'audit', script });
      return answer !== 'lost' && answer.kind === 'audit' ? answer : undefined;
    },
    wayTo: async (script, scene) => {
      const answer = await aside({ kind: 'way', script, scene });
      return answer !== 'lost' && answer.kind === 'way' ? answer.events : undefined;
    },
    tryFrom: async (script, start) => {
      const answer = await aside({ kind: 'try', script, start });
      return answer !== 'lost' && answer.kind === 'try' ? answer.scenario : 'lost';
    },
  };
}
