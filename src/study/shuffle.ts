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
