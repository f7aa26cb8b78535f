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

/** Milliseconds from the customer's line until the customer grows impatient: the channel's reply time and the time to read the line and the replies offered. */
export function replyTime(script: Script, plan: Plan, state: State, isExtended: boolean): number {
  const seconds = replySeconds[script.channel] ?? 0;
  const reading = (wordsToRead(script, plan, state) * 60) / wordsPerMinute;
  return Math.round((seconds + reading) * 1000 * (isExtended ? extension : 1));
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
