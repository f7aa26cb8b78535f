import { useState } from 'react';

/** Hands raised for each letter of a moment; kept for the discussion, and gone with the page. */
export interface Hands {
  readonly of: (moment: string, letter: string) => number;
  readonly count: (moment: string, letter: string, hands: number) => void;
}

/** The counts of a class; `moment` names a turn and its scene. */
export function useHands(): Hands {
  const [counts, keep] = useState<Readonly<Record<string, number>>>({});
  return {
    of: (moment, letter) => counts[`${moment}-${letter}`] ?? 0,
    count: (moment, letter, hands) =>
      keep((before) => ({ ...before, [`${moment}-${letter}`]: Math.max(0, Math.min(999, hands)) })),
  };
}

/** Names the moment of a turn. */
export function momentOf(turn: number, scene: string): string {
  return `${turn}-${scene}`;
}
