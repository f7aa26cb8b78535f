import { seededDraw } from '../analysis/draw.ts';

/** The same things in another order, the same for the same seed. */
export function shuffle<T>(things: readonly T[], seed: number): readonly T[] {
  const draw = seededDraw(seed);
  const left = [...things];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(draw(left.length), 1));
  return out;
}

/** As `shuffle`, but never in the order given where there are two things or more: the order is what is asked for. */
export function disorder<T>(things: readonly T[], seed: number): readonly T[] {
  const mixed = shuffle(things, seed);
  const isSame = mixed.every((thing, index) => thing === things[index]);
  return isSame ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

/** A seed for one item out of the session's, so that each item has an order of its own (FNV-1a, 32 bits). */
export function seedFor(item: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < item.length; index += 1) {
    hash = Math.imul(hash ^ item.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
