/** A source of whole numbers 0..below-1. */
export type Draw = (below: number) => number;

/** Repeatable draws from a seed. */
export function seededDraw(seed: number): Draw {
  const next = seededNumbers(seed);
  return (below) => Math.floor(next() * below);
}

/** Repeatable numbers from 0 up to, not including, 1 (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number 0..2^32-1 out of a text and a seed, such as the seed of one thing out of that of all (FNV-1a over UTF-16 units). */
export function seedOf(text: string, seed = 0): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
