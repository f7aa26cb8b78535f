import { steps } from '../model/behaviour.ts';
import { moodOf } from '../rubric/mood.ts';
import { stepBit } from '../rubric/prepare.ts';
import type { Game } from '../rubric/replay.ts';
import type { State } from '../rubric/rules.ts';

/** For tests: the value that the statechart must have in the conversation, from the rules alone, where no clock runs. */
export function expectedRegions({ plan }: Game, state: State) {
  return {
    conversation: {
      dialogue: plan.nodeIds[state.node],
      customer: state.hasWalkedOut ? 'walkedOut' : moodOf(state.tension),
      procedure: Object.fromEntries(
        steps.map((step) => [step, (state.steps & stepBit(step)) === 0 ? 'pending' : 'done']),
      ),
      clock: 'none',
    },
  };
}
