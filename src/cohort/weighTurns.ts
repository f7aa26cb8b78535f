import { weighReplies } from '../analysis/values.ts';
import type { ModelConversation, Script } from '../model/scenario.ts';
import type { State } from '../rubric/rules.ts';
import type { ScoredAttempt } from './analyseScenes.ts';
import type { PlayedTurn } from './cohort.ts';

/** What each reply of several attempts of one scenario cost, each state weighed once. */
export function weighTurns(
  script: Script,
  model: ModelConversation,
  attempts: readonly (readonly PlayedTurn[])[],
): readonly ScoredAttempt[] {
  const states = new Map<string, State>();
  for (const { before } of attempts.flat()) states.set(JSON.stringify(before), before);
  const weighed = weighReplies(script, model, [...states.values()]);
  const options = new Map([...states.keys()].map((key, index) => [key, weighed[index] ?? []]));
  return attempts.map((turns) =>
    turns.map(({ scene, reply, before }) => {
      const own = options.get(JSON.stringify(before))?.find((option) => option.reply === reply);
      return { scene, reply, loss: own?.regret ?? 0 };
    }),
  );
}
