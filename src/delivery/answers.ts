import type { Points } from '../model/behaviour.ts';
import type { Logged, PlayEvent } from '../model/event.ts';
import type { Reply, Scenario, Scene } from '../model/scenario.ts';
import { gameOf } from '../rubric/replay.ts';
import { type Effect, effectsOf, gained } from '../simulator/effects.ts';
import { type Retelling, retell, tell } from '../simulator/replay.ts';

/** One reply of an attempt as a receiver is told of it, whether it was taken back later or not. */
export interface Answer {
  /** Turn that it answers, from 1. */
  readonly turn: number;
  /** Place among the attempt's events. */
  readonly event: number;
  /** Milliseconds since the start of the attempt. */
  readonly at: number;
  /** Milliseconds since the reply before, or the start. */
  readonly latency: number;
  readonly scene: Scene;
  readonly reply: Reply;
  /** The reply's place in the source, as a letter from `a`. */
  readonly letter: string;
  readonly verdict: 'right' | 'wrong' | 'neutral';
  readonly points: Points;
}

/** Every reply of an attempt, in the order given; stops where the rules refuse an event. */
export function answersOf(scenario: Scenario, events: readonly Logged<PlayEvent>[]): readonly Answer[] {
  const game = gameOf(scenario);
  const answers: Answer[] = [];
  let told: Retelling = retell(game, []);
  for (const [index, event] of events.entries()) {
    const next = tell(game, told, event, index);
    if (next === undefined) break;
    if (event.type === 'reply') answers.push(answerOf(next, event.at, answers.at(-1)?.at ?? 0));
    told = next;
  }
  return answers;
}

function answerOf(told: Retelling, at: number, before: number): Answer {
  const turn = told.turns.at(-1);
  if (turn === undefined) throw new Error('a reply made no turn');
  const { scene, reply } = turn;
  return {
    turn: turn.number,
    event: turn.event,
    at,
    latency: Math.max(0, at - before),
    scene,
    reply,
    letter: letterOf(scene.replies.indexOf(reply)),
    verdict: verdictOf(effectsOf(reply, turn.before, turn.after)),
    points: gained(turn.before, turn.after),
  };
}

/** The letter of a reply by its place in the source, 0..25. */
export function letterOf(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Wrong where a behaviour costs or fails the attempt, right where one pays, neutral where neither. */
function verdictOf(effects: readonly Effect[]): Answer['verdict'] {
  if (effects.some(({ verdict }) => verdict === 'cost' || verdict === 'critical')) return 'wrong';
  return effects.some(({ verdict }) => verdict === 'paid') ? 'right' : 'neutral';
}
