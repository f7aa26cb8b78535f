import type { Language } from './language.ts';

export const modes = ['guided', 'practice', 'assessment'] as const;
export type Mode = (typeof modes)[number];

export interface StartEvent {
  readonly type: 'start';
  /** Slug of the scenario. */
  readonly scenario: string;
  readonly hash: string;
  readonly rubric: string;
  readonly language: Language;
  readonly mode: Mode;
  /** Whole number 0..2^32-1; orders the replies. */
  readonly seed: number;
}

/** What happens in an attempt after its start; the list is closed. */
export type PlayEvent =
  | { readonly type: 'open'; readonly fact: string }
  | { readonly type: 'look'; readonly entry: string }
  | { readonly type: 'reply'; readonly scene: string; readonly reply: string }
  | { readonly type: 'nudge' }
  | { readonly type: 'undo' }
  | { readonly type: 'extend' }
  | { readonly type: 'answer'; readonly question: string; readonly option: string };

/** An event with the milliseconds since the start of the attempt. */
export type Logged<E> = E & { readonly at: number };

const name = '[a-z0-9-]+';
const openPattern = new RegExp(`^open:(${name})$`);
const lookPattern = new RegExp(`^look:(${name}/${name}(?:#[^,\\s]+)?)$`);
const replyPattern = new RegExp(`^(${name})/(${name})$`);
const answerPattern = new RegExp(`^answer:(${name})=(${name})$`);

/** The short form of an event: `open:resi`, `keluhan/akui`, `nudge`, `answer:sebab=a`. */
export function formatEvent(event: PlayEvent): string {
  switch (event.type) {
    case 'open':
      return `open:${event.fact}`;
    case 'look':
      return `look:${event.entry}`;
    case 'reply':
      return `${event.scene}/${event.reply}`;
    case 'answer':
      return `answer:${event.question}=${event.option}`;
    default:
      return event.type;
  }
}

/** Reads one event in short form; undefined where it is none. */
export function parseEvent(text: string): PlayEvent | undefined {
  if (text === 'nudge' || text === 'undo' || text === 'extend') return { type: text };
  const open = openPattern.exec(text);
  if (open?.[1] !== undefined) return { type: 'open', fact: open[1] };
  const look = lookPattern.exec(text);
  if (look?.[1] !== undefined) return { type: 'look', entry: look[1] };
  const answer = answerPattern.exec(text);
  if (answer?.[1] !== undefined && answer[2] !== undefined) {
    return { type: 'answer', question: answer[1], option: answer[2] };
  }
  const reply = replyPattern.exec(text);
  if (reply?.[1] !== undefined && reply[2] !== undefined) {
    return { type: 'reply', scene: reply[1], reply: reply[2] };
  }
  return undefined;
}
