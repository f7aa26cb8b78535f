/** Share of all people in each of the two groups. Source: Kelley (1939), Journal of Educational Psychology 30, 17-24. */
export const groupShare = 0.27;

export interface Scored {
  /** What people are ranked by. */
  readonly total: number;
  /** What the item gave them, 0..1. */
  readonly item: number;
}

export interface UpperLower {
  /** Mean of the item in the upper group less that in the lower, -1..1. */
  readonly index: number;
  readonly upper: number;
  readonly lower: number;
  /** People in each group. */
  readonly size: number;
}

/**
 * Discrimination index D of an item between the best and the weakest by total. People who tie at the edge of a group
 * take its last places in equal parts, so that no order of the rows decides. Undefined with fewer than two people.
 */
export function upperLower(people: readonly Scored[], share = groupShare): UpperLower | undefined {
  if (people.length < 2) return undefined;
  const size = Math.max(1, Math.round(people.length * share));
  const upper = meanOfFirst(
    [...people].sort((a, b) => b.total - a.total),
    size,
  );
  const lower = meanOfFirst(
    [...people].sort((a, b) => a.total - b.total),
    size,
  );
  return { index: upper - lower, upper, lower, size };
}

function meanOfFirst(ranked: readonly Scored[], size: number): number {
  const edge = ranked[size - 1]?.total;
  const inside = ranked.slice(0, size).filter(({ total }) => total !== edge);
  const tied = ranked.filter(({ total }) => total === edge);
  const places = size - inside.length;
  return (sumOf(inside) + (places * sumOf(tied)) / tied.length) / size;
}

function sumOf(people: readonly Scored[]): number {
  return people.reduce((sum, { item }) => sum + item, 0);
}
