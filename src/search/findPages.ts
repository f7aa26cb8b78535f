import type { Term } from './expandQuery.ts';
import type { Posting } from './invertPages.ts';

/** A page that the query was found on, by its number. */
export interface FoundPage {
  readonly page: number;
  readonly score: number;
  /** Forms of the query's words that stand on the page, and what each is worth. */
  readonly forms: ReadonlyMap<string, number>;
}

interface Match {
  readonly worth: number;
  readonly forms: ReadonlyMap<string, number>;
}

/** Pages that hold less than this share of the weight that the best page holds are not shown. */
const leastCoverage = 0.3;

/** A word on fewer pages than this counts as if it were on so many: a rare word must not outweigh all the others. */
const fewestPages = 5;

/** Merges what was found for the words of a query, best page first: rare words weigh more, the typed form most, and pages with all of the words come first. */
export function findPages(
  terms: readonly Term[],
  postingsOf: (form: string) => readonly Posting[],
  pages: number,
): readonly FoundPage[] {
  const found = terms
    .map((term) => matchesOf(term, postingsOf, pages))
    .filter(({ matches }) => matches.size > 0);
  const total = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const numbers = new Set(found.flatMap(({ matches }) => [...matches.keys()]));
  const rated = [...numbers].map((page) => {
    const held = found.flatMap(({ matches, rarity }) => {
      const match = matches.get(page);
      return match === undefined ? [] : [{ match, rarity }];
    });
    const coverage = held.reduce((sum, { rarity }) => sum + rarity, 0) / total;
    const worth = held.reduce((sum, { match, rarity }) => sum + match.worth * rarity, 0);
    const forms = new Map(held.flatMap(({ match }) => [...match.forms]));
    return { page, score: worth * coverage, coverage, forms };
  });
  const best = rated.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return rated
    .filter(({ coverage }) => coverage >= best * leastCoverage)
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

function matchesOf(
  term: Term,
  postingsOf: (form: string) => readonly Posting[],
  pages: number,
): { readonly rarity: number; readonly matches: ReadonlyMap<number, Match> } {
  const matches = new Map<number, { worth: number; forms: Map<string, number> }>();
  for (const [form, weight] of term.forms) {
    for (const { page, worth } of postingsOf(form)) {
      const known = matches.get(page) ?? { worth: 0, forms: new Map<string, number>() };
      known.worth = Math.max(known.worth, weight * worth);
      known.forms.set(form, weight);
      matches.set(page, known);
    }
  }
  const count = Math.max(fewestPages, matches.size);
  return { matches, rarity: Math.log(1.05 + Math.max(0, pages - count) / count) };
}
