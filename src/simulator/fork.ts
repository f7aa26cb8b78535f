import type { PlayEvent } from '../model/event.ts';
import type { Turn } from './replay.ts';

/** The events that lead to the choice of a turn, its records opened and its reply not yet chosen: where a fork starts. What was taken back is left out. */
export function eventsBefore(turns: readonly Turn[], turn: number): readonly PlayEvent[] {
  return turns.slice(0, turn).flatMap((one): readonly PlayEvent[] => {
    const aside = asideEvents(one);
    if (one.number === turn) return aside;
    return [...aside, { type: 'reply', scene: one.scene.id, reply: one.reply.id }];
  });
}

/** Openings and nudges do not read one another: their order does not matter. */
function asideEvents({ aside }: Turn): readonly PlayEvent[] {
  return [
    ...aside.opened.map(({ fact }) => ({ type: 'open', fact: fact.id }) as const),
    ...aside.looked.map((entry) => ({ type: 'look', entry }) as const),
    ...aside.nudges.map(() => ({ type: 'nudge' }) as const),
  ];
}
