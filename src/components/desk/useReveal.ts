import { useEffect, useState } from 'react';

/** Milliseconds: the shortest pause, and what each character of the answer adds, up to the longest. */
const shortest = 700;
const perCharacter = 9;
const longest = 1900;

/**
 * How many turns have been answered on screen. A new turn waits while the customer "types"; turns that were there
 * when the conversation was opened, and all turns where pauses are off or motion is unwelcome, do not.
 */
export function useReveal(turns: number, characters: number, hasPauses: boolean): number {
  const [shown, show] = useState(turns);
  const isAtOnce = turns < shown || !hasPauses || isMotionUnwelcome();
  if (isAtOnce && turns !== shown) show(turns);
  useEffect(() => {
    if (turns === shown) return;
    const timer = setTimeout(() => show(turns), Math.min(longest, shortest + perCharacter * characters));
    return () => clearTimeout(timer);
  }, [turns, shown, characters]);
  return isAtOnce ? turns : shown;
}

function isMotionUnwelcome(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
