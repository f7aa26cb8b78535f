import { lengthOf } from '../analysis/compareReplies.ts';
import { explore, quickCap } from '../analysis/explore.ts';
import { shortestIn } from '../analysis/moves.ts';
import { type OptionValue, weighReplies } from '../analysis/values.ts';
import type { BehaviourId } from '../model/behaviour.ts';
import { parseEvent } from '../model/event.ts';
import type { ModelConversation, Scene, Script } from '../model/scenario.ts';
import { type Plan, prepare } from '../rubric/prepare.ts';
import { advance, startProgress } from '../rubric/replay.ts';
import { initialState, type State } from '../rubric/rules.ts';

/** What each reply of a scene is worth to someone who comes there. Plain data. */
export interface WeighedScene {
  readonly scene: string;
  /** The way that leads there: the model conversation's, or the shortest where that does not pass. */
  readonly way: 'model' | 'shortest';
  /** Tension on coming there by that way. */
  readonly tension: number;
  /** In source order. */
  readonly replies: readonly WeighedReply[];
}

export interface WeighedReply extends OptionValue {
  readonly does: readonly BehaviourId[];
  /** Characters, the coach's note left out. */
  readonly length: number;
}

/** Weighs the replies of every scene that some conversation reaches, in the order of the text. */
export function weighScenes(script: Script, model: ModelConversation): readonly WeighedScene[] {
  const plan = prepare(script);
  const graph = explore(plan, { detail: 'moves', cap: quickCap, roots: [initialState(plan)] });
  const onModel = statesOn(script, plan, model.events);
  const reached = script.scenes.flatMap((scene, node): readonly Reached[] => {
    const own = onModel.get(node);
    if (own !== undefined) return [{ scene, state: own, way: 'model' }];
    const events = shortestIn({ script, graph }, node, () => true)?.events;
    const state = events === undefined ? undefined : statesOn(script, plan, events).get(node);
    return state === undefined ? [] : [{ scene, state, way: 'shortest' }];
  });
  const worth = weighReplies(
    script,
    model,
    reached.map(({ state }) => state),
    quickCap,
  );
  return reached.map(({ scene, state, way }, index) => ({
    scene: scene.id,
    way,
    tension: state.tension,
    replies: scene.replies.flatMap((reply) => {
      const option = worth[index]?.find((one) => one.reply === reply.id);
      return option === undefined ? [] : [{ ...option, does: reply.does, length: lengthOf(reply) }];
    }),
  }));
}

interface Reached {
  readonly scene: Scene;
  readonly state: State;
  readonly way: WeighedScene['way'];
}

/** The first state in each node that a conversation comes through. */
function statesOn(script: Script, plan: Plan, events: readonly string[]): ReadonlyMap<number, State> {
  const game = { script, plan };
  let progress = startProgress(game);
  const states = new Map([[progress.state.node, progress.state]]);
  for (const text of events) {
    const event = parseEvent(text);
    const next = event && advance(game, progress, event);
    if (next === undefined) break;
    progress = next;
    if (!states.has(progress.state.node)) states.set(progress.state.node, progress.state);
  }
  return states;
}
