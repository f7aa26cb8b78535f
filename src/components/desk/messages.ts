import type { Block } from '../../model/richText.ts';
import type { Mood, Script } from '../../model/scenario.ts';
import { moodOf } from '../../rubric/mood.ts';
import type { State } from '../../rubric/rules.ts';
import type { Retelling, Turn } from '../../simulator/replay.ts';
import { utteranceOf } from '../../simulator/utterance.ts';

/** A line of the conversation as the desk shows it. */
export type Message =
  | {
      readonly from: 'customer';
      readonly turn: number;
      readonly mood: Mood;
      readonly lines: readonly (readonly Block[])[];
    }
  | {
      readonly from: 'agent';
      readonly turn: number;
      readonly text: readonly Block[];
      readonly coach: readonly Block[];
      readonly before: Mood;
      readonly after: Mood;
    }
  /** The customer waited too long. */
  | { readonly from: 'clock'; readonly turn: number; readonly mood: Mood; readonly place: number };

/** The conversation so far, without the ending. Turns count from 1; the customer opens each. */
export function messagesOf(script: Script, told: Retelling): readonly Message[] {
  const past = told.turns.flatMap((turn) => {
    const said = known.get(turn) ?? messagesOfTurn(script, turn);
    known.set(turn, said);
    return said;
  });
  return [...past, ...heard(script, told.turns.length + 1, told.heard, told.aside.nudges)];
}

/** Lines of turns that are over: the same objects each time, so that what has been said is not drawn again. */
const known = new WeakMap<Turn, readonly Message[]>();

function messagesOfTurn(script: Script, turn: Turn): readonly Message[] {
  return [
    ...heard(script, turn.number, turn.heard, turn.aside.nudges),
    {
      from: 'agent',
      turn: turn.number,
      text: turn.reply.text,
      coach: turn.reply.coach ?? [],
      before: moodOf(turn.before.tension),
      after: moodOf(turn.after.tension),
    },
  ];
}

function heard(script: Script, turn: number, state: State, nudges: readonly State[]): readonly Message[] {
  const scene = script.scenes[state.node];
  if (scene === undefined) return [];
  const mood = moodOf(state.tension);
  return [
    { from: 'customer', turn, mood, lines: utteranceOf(scene.lines, mood) },
    ...nudges.map(({ tension }, place) => ({ from: 'clock', turn, mood: moodOf(tension), place }) as const),
  ];
}
