import type { ModelConversation, Script } from '../model/scenario.ts';
import type { PlayedTurn } from './cohort.ts';
import { weighTurns } from './weighTurns.ts';

/** What the page asks of this worker; the answer is what `weighTurns` gives. */
export interface WeighQuestion {
  readonly script: Script;
  readonly model: ModelConversation;
  readonly attempts: readonly (readonly PlayedTurn[])[];
}

addEventListener('message', ({ data: { script, model, attempts } }: MessageEvent<WeighQuestion>) => {
  postMessage(weighTurns(script, model, attempts));
});
