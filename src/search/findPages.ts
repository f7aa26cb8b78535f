import type { Term } from './expandQuery.ts';

/** A page that one word form was found on, as Pagefind answers. */
export interface Hit<Page> {
  readonly id: string;
  readonly score: number;
  /** Places in the page's words. */
  readonly words: readonly number[];
  readonly data: () => Promise<Page>;
}

/** A page that the query was found on, best first. */
export interface FoundPage<Page> {
  readonly id: string;
  readonly score: number;
  /** What each place in the page's words is worth. */
  readonly places: ReadonlyMap<number, number>;
  readonly data: () => Promise<Page>;
}

interface Match<Page> {
  readonly hit: Hit<Page>;
  readonly worth: number;
  readonly places: ReadonlyMap<number, number>;
}

/** Pages that hold less than this share of the weight that the best page holds are not shown. */
const leastCoverage = 0.3;

/** A word on fewer pages than this counts as if it were on so many: a rare word must not outweigh all the others. */
const fewestPages = 5;

/** Merges what was found for the words of a query: rare words weigh more, the typed form most, and pages with all of the words come first. */
export function findPages<Page>(
  terms: readonly Term[],
  hitsOf: (form: string) => readonly Hit<Page>[],
  pages: number,
): readonly FoundPage<Page>[] {
  const found = terms.map((term) => matchesOf(term, hitsOf, pages)).filter(({ matches }) => matches.size > 0);
  const total = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(found.flatMap(({ matches }) => [...matches.keys()]));
  const rated = [...ids].flatMap((id) => {
    const held = found.flatMap(({ matches, rarity }) => {
      const match = matches.get(id);
      return match === undefined ? [] : [{ match, rarity }];
    });
    const [first] = held;
    if (first === undefined) return [];
    const coverage = held.reduce((sum, { rarity }) => sum + rarity, 0) / total;
    const worth = held.reduce((sum, { match, rarity }) => sum + match.worth * rarity, 0);
    const places = new Map(held.flatMap(({ match }) => [...match.places]));
    return [{ id, score: worth * coverage, coverage, places, data: first.match.hit.data }];
  });
  const best = Math.max(0, ...rated.map(({ coverage }) => coverage));
  return rated
    .filter(({ coverage }) => coverage >= best * leastCoverage)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function matchesOf<Page>(
  term: Term,
  hitsOf: (form: string) => readonly Hit<Page>[],
  pages: number,
): { readonly rarity: number; readonly matches: ReadonlyMap<string, Match<Page>> } {
  const matches = new Map<string, Match<Page>>();
  for (const [form, weight] of term.forms) {
    for (const hit of hitsOf(form)) {
      const known = matches.get(hit.id);
      // A title counts a score of its own, some twenty times that of the text: the root evens them out.
      const worth = weight * Math.sqrt(hit.score);
      const places = new Map([
        ...hit.words.map((place) => [place, weight] as const),
        ...(known?.places ?? []),
      ]);
      const isBetter = known === undefined || worth > known.worth;
      matches.set(hit.id, isBetter ? { hit, worth, places } : { ...known, places });
    }
  }
  const count = Math.max(fewestPages, matches.size);
  return { matches, rarity: Math.log(1.05 + Math.max(0, pages - count) / count) };
}
