import type { Logged, PlayEvent } from '../model/event.ts';
import { plainText } from '../model/richText.ts';
import type { Channel, Script } from '../model/scenario.ts';
import { moodOf } from '../rubric/mood.ts';
import type { Plan } from '../rubric/prepare.ts';
import { isOffered, type State } from '../rubric/rules.ts';
import { utteranceOf } from './utterance.ts';

/** Seconds in which a customer expects an answer; e-mail has a target but no clock. */
const replySeconds: Readonly<Record<Channel, number | undefined>> = {
  counter: 30,
  phone: 30,
  chat: 60,
  whatsapp: 90,
  social: 120,
  email: undefined,
};

const wordsPerMinute = 200;
/** How many times longer an extended clock runs. */
const extension = 3;

/** True where the channel has a clock in assessment. */
export function hasReplyTime(channel: Channel): boolean {
  return replySeconds[channel] !== undefined;
}

/** Milliseconds that are always left when an attempt is opened again, to find one's place. */
const leastLeft = 5000;

/**
 * Milliseconds until the customer grows impatient: the channel's reply time and the time to read the line and the
 * replies offered, less what was `spent` of it before the attempt was opened again.
 */
export function replyTime(
  script: Script,
  plan: Plan,
  state: State,
  isExtended: boolean,
  spent: number,
): number {
  const seconds = replySeconds[script.channel] ?? 0;
  const reading = (wordsToRead(script, plan, state) * 60) / wordsPerMinute;
  const whole = Math.round((seconds + reading) * 1000 * (isExtended ? extension : 1));
  return Math.max(whole - Math.max(0, spent), Math.min(whole, leastLeft));
}

/** Milliseconds since the clock last started anew, in an attempt that has run for so many `elapsed` milliseconds. */
export function spentOf(events: readonly Logged<PlayEvent>[], elapsed: number): number {
  return elapsed - (events.findLast(({ type }) => restartsClock(type))?.at ?? 0);
}

/** True where the clock starts anew; opening a record or reading leaves it running. */
export function restartsClock(event: PlayEvent['type']): boolean {
  return event === 'reply' || event === 'nudge' || event === 'extend';
}

function wordsToRead(script: Script, plan: Plan, state: State): number {
  const scene = script.scenes[state.node];
  if (scene === undefined) return 0;
  const offered = scene.replies.filter((_, index) => {
    const reply = plan.replies[state.node]?.[index];
    return reply !== undefined && isOffered(state, reply);
  });
  const texts = [...utteranceOf(scene.lines, moodOf(state.tension)), ...offered.map((reply) => reply.text)];
  return texts.reduce((sum, text) => sum + plainText(text).split(' ').filter(Boolean).length, 0);
}
