import type { Ending, Mood, Reply, Scenario } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import type { Game } from '../../rubric/replay.ts';
import { isOffered } from '../../rubric/rules.ts';
import { isOpen } from '../../simulator/replay.ts';
import { replyOrder } from '../../simulator/replyOrder.ts';
import { type Message, messagesOf } from './messages.ts';
import type { SessionView } from './startSession.ts';

/** What the desk shows of a session, once the customer has answered so many turns on screen. */
export interface DeskView {
  readonly messages: readonly Message[];
  /** The customer is still answering the last reply. */
  readonly isTyping: boolean;
  readonly mood: Mood;
  readonly hasWalkedOut: boolean;
  /** Absent until the customer has answered. */
  readonly ending: Ending | undefined;
  /** What can be said now, in the order of this attempt. */
  readonly offered: readonly Reply[];
  /** Something more could be said once a record is open, and the person may know. */
  readonly hasLocked: boolean;
  readonly unread: number;
  readonly canUndo: boolean;
}

/** Describes the desk; `revealed` counts the turns that have been answered on screen. */
export function describeDesk(
  game: Game,
  scenario: Scenario,
  session: SessionView,
  revealed: number,
): DeskView {
  const { told, head, stage } = session;
  const { state } = told.progress;
  const isTyping = revealed < told.turns.length;
  const isGuided = head.mode === 'guided';
  const offered = offeredReplies(game, session);
  const all = game.plan.replies[state.node]?.length ?? 0;
  const { tension } = isTyping ? (told.turns.at(-1)?.before ?? state) : state;
  return {
    messages: messagesOf(scenario, told).filter(({ from, turn }) => from === 'agent' || turn <= revealed + 1),
    isTyping,
    mood: moodOf(tension),
    hasWalkedOut: state.hasWalkedOut && !isTyping,
    ending: isTyping ? undefined : scenario.endings[state.node - game.plan.sceneCount],
    offered,
    hasLocked: offered.length === 0 || (isGuided && offered.length < all),
    unread: scenario.facts.filter(({ id }) => !isOpen(game, state, id)).length,
    canUndo: isGuided && told.turns.length > 0 && stage !== 'finished',
  };
}

function offeredReplies({ script, plan }: Game, { told, head }: SessionView): readonly Reply[] {
  const { state } = told.progress;
  const scene = script.scenes[state.node];
  if (scene === undefined) return [];
  return replyOrder(scene, head.seed).flatMap((index) => {
    const [reply, row] = [scene.replies[index], plan.replies[state.node]?.[index]];
    return reply !== undefined && row !== undefined && isOffered(state, row) ? [reply] : [];
  });
}
