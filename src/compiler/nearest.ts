import { closest, distance } from 'fastest-levenshtein';

/** The name that the author probably meant; undefined where none is near. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase().slice(0, longestWord);
  const exact = candidates.find((name) => name.toLowerCase() === lower);
  if (exact !== undefined) return exact;
  const lowered = candidates.map((name) => name.toLowerCase());
  const found = closest(lower, lowered);
  const isNear =
    distance(lower, found) <= Math.max(1, Math.floor(Math.max(lower.length, found.length) * 0.4));
  return isNear ? candidates[lowered.indexOf(found)] : undefined;
}

const longestWord = 100;
