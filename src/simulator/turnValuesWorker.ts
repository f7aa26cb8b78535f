import { type ChosenReply, valueTurns } from '../analysis/values.ts';
import type { ModelConversation, Script } from '../model/scenario.ts';

/** What the page asks of this worker; the answer is what `valueTurns` gives. */
export interface ValuesQuestion {
  readonly script: Script;
  readonly model: ModelConversation;
  readonly chosen: readonly ChosenReply[];
}

addEventListener('message', ({ data }: MessageEvent<ValuesQuestion>) => {
  postMessage(valueTurns(data.script, data.model, data.chosen));
});
