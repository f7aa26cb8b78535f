import { type Problem, problem, type Term } from './problem.ts';

/** A difference, and its place in the script that is compared. */
export interface Drift {
  readonly problem: Problem;
  readonly place: string;
}

/** What every comparison knows. */
export interface Compare {
  /** Name of the other file. */
  readonly other: string;
  /** The name of the other file's scene or ending, as this one has it. */
  readonly samePlace: (name: string) => string;
  /** The name of the other file's record, as this one has it. */
  readonly sameFact: (name: string) => string;
}

export interface Named {
  readonly id: string;
}

/** Differences between two lists of named things, and within those that both have. `whole` is the place of what is absent. */
export function compareLists<Item extends Named>(
  kind: Term,
  there: readonly Item[],
  here: readonly Item[],
  places: { readonly place: (id: string, attribute?: string) => string; readonly whole: string },
  compare: Compare,
  compareItems: (there: Item, here: Item) => readonly Drift[],
): readonly Drift[] {
  const { other } = compare;
  const pairs = pair(there, here);
  const known = new Set(pairs.flat());
  const values = (name: string): Problem['values'] => ({ kind: { term: kind }, name, other });
  const missing = there
    .filter((item) => !known.has(item))
    .map(({ id }) => ({ problem: problem('language-drift', 'missing', 0, values(id)), place: places.whole }));
  const extra = here
    .filter((item) => !known.has(item))
    .map(({ id }) => ({
      problem: problem('language-drift', 'extra', 0, values(id)),
      place: places.place(id),
    }));
  const inOrder = here.filter((item) => known.has(item));
  const moved = pairs.findIndex(([, b], index) => inOrder[index] !== b);
  const misplaced = inOrder[moved];
  const order =
    misplaced === undefined
      ? []
      : [
          {
            problem: problem('language-drift', 'order', 0, values(misplaced.id)),
            place: places.place(misplaced.id),
          },
        ];
  const within = pairs.flatMap(([a, b]) => [
    ...(a.id === b.id ? [] : [valueDrift('id', a.id, b.id, places.place(b.id, 'id'), compare)]),
    ...compareItems(a, b),
  ]);
  return [...missing, ...extra, ...order, ...within];
}

/** Pairs items by name; where both lists are as long, by place too. */
export function pair<Item extends Named>(
  there: readonly Item[],
  here: readonly Item[],
): readonly (readonly [Item, Item])[] {
  const names = new Set(here.map(({ id }) => id));
  const old = new Set(there.map(({ id }) => id));
  return there.flatMap((item, index) => {
    const match = here.find(({ id }) => id === item.id);
    if (match !== undefined) return [[item, match] as const];
    const beside = there.length === here.length ? here[index] : undefined;
    return beside !== undefined && !old.has(beside.id) && !names.has(item.id)
      ? [[item, beside] as const]
      : [];
  });
}

/** The difference between two values, if there is one. */
export function compareValue(
  name: string,
  there: string,
  here: string,
  place: string,
  compare: Compare,
): readonly Drift[] {
  return there === here ? [] : [valueDrift(name, there, here, place, compare)];
}

export function valueDrift(
  name: string,
  there: string,
  here: string,
  place: string,
  { other }: Compare,
): Drift {
  const shown = (value: string): string => (value === '' ? '–' : value);
  const values = { name, here: shown(here), there: shown(there), other };
  return { problem: problem('language-drift', 'value', 0, values), place };
}
