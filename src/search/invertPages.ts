import { wordsOf } from './vocabulary.ts';

/** The text of a page as it is searched. */
export interface SearchedText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly content: string;
}

/** A page that holds a word, by its number, and what the word is worth there. */
export interface Posting {
  readonly page: number;
  readonly worth: number;
}

/** A title counts most, a heading more than the text; in the text a word counts more the oftener it stands there, but soon no more. */
const weights = { title: 20, heading: 3, text: 2.6, halfway: 1.6 };

/** For each word the pages that hold it, in their order; pages are numbered by their place. */
export function invertPages(pages: readonly SearchedText[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [page, text] of pages.entries()) {
    for (const [word, worth] of worthsIn(text)) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, [{ page, worth }]);
      else known.push({ page, worth });
    }
  }
  return postings;
}

function worthsIn({ title, headings, content }: SearchedText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const named = new Set(wordsOf(title));
  for (const word of named) if (!counts.has(word)) counts.set(word, 1);
  const headed = new Set(headings.flatMap(wordsOf));
  return new Map(
    [...counts].map(([word, count]) => {
      const score =
        (weights.text * count) / (count + weights.halfway) +
        (named.has(word) ? weights.title : 0) +
        (headed.has(word) ? weights.heading : 0);
      return [word, Math.sqrt(score)] as const;
    }),
  );
}
