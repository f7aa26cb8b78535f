import { parseEvent } from '../model/event.ts';
import type { Script } from '../model/scenario.ts';
import type { Plan } from '../rubric/prepare.ts';
import { advance, startProgress } from '../rubric/replay.ts';

/** Where a conversation goes, as the map has it. */
export interface FollowedWay {
  readonly nodes: ReadonlySet<string>;
  /** Replies as `scene/reply`. */
  readonly replies: ReadonlySet<string>;
  /** Redirects that applied, as `in to`. */
  readonly redirects: ReadonlySet<string>;
  readonly steps: readonly FollowedStep[];
  /** The first event that is not possible, in short form; absent where all are. */
  readonly refused?: string;
}

export interface FollowedStep {
  readonly scene: string;
  readonly reply: string;
  /** What the reply names. */
  readonly to: string;
  /** Where the conversation went: elsewhere where a redirect applied, or the customer left. */
  readonly entered: string;
}

/** Follows the replies of a conversation in short form, up to the first event that is not possible. */
export function followWay(script: Script, plan: Plan, events: readonly string[]): FollowedWay {
  const game = { script, plan };
  const steps: FollowedStep[] = [];
  let progress = startProgress(game);
  let refused: string | undefined;
  for (const text of events) {
    const event = parseEvent(text);
    const next = event && advance(game, progress, event);
    if (event === undefined || next === undefined) {
      refused = text;
      break;
    }
    if (event.type === 'reply') {
      const scene = script.scenes[progress.state.node];
      const to = scene?.replies.find(({ id }) => id === event.reply)?.to ?? '';
      const entered = plan.nodeIds[next.state.node] ?? '';
      steps.push({ scene: event.scene, reply: event.reply, to, entered });
    }
    progress = next;
  }
  const moved = steps.filter(({ to, entered }) => to !== entered);
  return {
    nodes: new Set(steps.flatMap(({ scene, entered }) => [scene, entered])),
    replies: new Set(steps.map(({ scene, reply }) => `${scene}/${reply}`)),
    redirects: new Set(moved.map(({ to, entered }) => `${to} ${entered}`)),
    steps,
    ...(refused === undefined ? {} : { refused }),
  };
}
