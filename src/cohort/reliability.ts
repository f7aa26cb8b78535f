import type { CohortAttempt, ScoreKey } from './cohort.ts';
import { alphaInterval } from './figures/alphaInterval.ts';
import { cronbachAlpha } from './figures/cronbachAlpha.ts';

/** How far a score agrees with itself over scenarios. */
export interface Reliability {
  readonly score: ScoreKey;
  /** The items: versions of scenarios, each person's score in one being the item's. */
  readonly scenarios: readonly string[];
  /** People who have all of them. */
  readonly people: number;
  /** Undefined with fewer than two items or three people, or where all sums are equal. */
  readonly alpha: number | undefined;
  /** Interval of 95 %. */
  readonly interval: readonly [number, number] | undefined;
  /** Why the figure is not to be trusted; empty where nothing speaks against it. */
  readonly doubts: readonly Doubt[];
}

/** `people`: fewer than 30; `items`: fewer than 3; `wide`: the interval spans more than 0.3; `negative`: below 0. */
export type Doubt = 'people' | 'items' | 'wide' | 'negative';

const leastPeople = 3;
export const trustedPeople = 30;
export const trustedItems = 3;
export const trustedWidth = 0.3;

/**
 * Cronbach's alpha of a score: people are the rows, scenarios the items, each cell the score of the attempt given.
 * Alpha needs complete rows: of the scenarios, the most played first, as many are taken as give the most cells.
 */
export function reliabilityOf(score: ScoreKey, attempts: readonly CohortAttempt[]): Reliability {
  const { scenarios, rows } = largestBlock(cellsOf(score, attempts));
  const alpha = rows.length < leastPeople ? undefined : cronbachAlpha(rows);
  const interval = alpha === undefined ? undefined : alphaInterval(alpha, rows.length, scenarios.length);
  return {
    score,
    scenarios,
    people: rows.length,
    alpha,
    interval,
    doubts: alpha === undefined || interval === undefined ? [] : doubtsOf(alpha, interval, rows),
  };
}

function doubtsOf(
  alpha: number,
  [low, high]: readonly [number, number],
  rows: readonly (readonly number[])[],
): readonly Doubt[] {
  return [
    ...(rows.length < trustedPeople ? (['people'] as const) : []),
    ...((rows[0]?.length ?? 0) < trustedItems ? (['items'] as const) : []),
    ...(high - low > trustedWidth ? (['wide'] as const) : []),
    ...(alpha < 0 ? (['negative'] as const) : []),
  ];
}

/** By scenario, the score of each person; of several attempts the first. */
type Cells = ReadonlyMap<string, ReadonlyMap<string, number>>;

function cellsOf(score: ScoreKey, attempts: readonly CohortAttempt[]): Cells {
  const cells = new Map<string, Map<string, number>>();
  for (const { scenario, member, score: scores } of attempts) {
    const value = scores?.[score];
    if (value === undefined) continue;
    const column = cells.get(scenario) ?? new Map<string, number>();
    cells.set(scenario, column);
    if (!column.has(member)) column.set(member, value);
  }
  return cells;
}

interface Table {
  readonly scenarios: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

function largestBlock(cells: Cells): Table {
  const columns = [...cells].sort(([a, one], [b, other]) => other.size - one.size || a.localeCompare(b));
  let best: Table = { scenarios: [], rows: [] };
  for (let count = 2; count <= columns.length; count++) {
    const taken = columns.slice(0, count);
    const rows = completeRows(taken.map(([, column]) => column));
    if (rows.length >= leastPeople && rows.length * count >= best.rows.length * best.scenarios.length)
      best = { scenarios: taken.map(([scenario]) => scenario), rows };
  }
  return best;
}

function completeRows(columns: readonly ReadonlyMap<string, number>[]): readonly (readonly number[])[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  return [...first].flatMap(([member, value]) => {
    const rest = others.map((column) => column.get(member));
    return rest.every((cell) => cell !== undefined) ? [[value, ...rest]] : [];
  });
}
