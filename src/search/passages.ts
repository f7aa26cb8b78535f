import { wordsOf } from './vocabulary.ts';

/** A page's text as Pagefind keeps it. */
export interface PageText {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
}

export interface Passage {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly Piece[];
}

/** A stretch of an excerpt; where `isFound`, a word that was sought. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const excerptLength = 22;

/** The places in a page's words at which one of the forms stands, each with what the form is worth. */
export function placesOf(content: string, forms: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const words = content.split(/\s+/);
  return new Map(
    words.flatMap((word, place) => {
      const worth = Math.max(0, ...wordsOf(word).map((part) => forms.get(part) ?? 0));
      return worth > 0 ? [[place, worth] as const] : [];
    }),
  );
}

/** The excerpt of a page where it matches best, and one of each of its sections that match, in reading order. */
export function passages(
  page: PageText,
  places: ReadonlyMap<number, number>,
): { readonly excerpt: readonly Piece[]; readonly sections: readonly Passage[] } {
  const words = page.content.split(/\s+/);
  const headings = page.anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text !== undefined && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  const sections = headings.flatMap(({ id, text = '', location }, index) => {
    const end = headings[index + 1]?.location ?? words.length;
    const isHit = [...places.keys()].some((place) => place >= location && place < end);
    return isHit
      ? [{ title: text, url: `${page.url}#${id}`, excerpt: excerptOf(words, places, location, end) }]
      : [];
  });
  return { excerpt: excerptOf(words, places, 0, words.length), sections };
}

/** The stretch of words from `from` to before `to` with the most worth in it. */
function excerptOf(
  words: readonly string[],
  places: ReadonlyMap<number, number>,
  from: number,
  to: number,
): readonly Piece[] {
  const latest = Math.max(from, to - excerptLength);
  const starts = [...places.keys()]
    .filter((place) => place >= from && place < to)
    .map((place) => Math.min(Math.max(from, place - 3), latest))
    .sort((a, b) => a - b);
  const worthOf = (start: number): number =>
    [...places].reduce(
      (sum, [place, worth]) =>
        sum + (place >= start && place < Math.min(to, start + excerptLength) ? worth : 0),
      0,
    );
  const start = starts.reduce(
    (best, candidate) => (worthOf(candidate) > worthOf(best) ? candidate : best),
    starts[0] ?? from,
  );
  const shown = words.slice(start, Math.min(to, start + excerptLength));
  return piecesOf(shown, (index) => places.has(start + index));
}

/** Words found each by themselves, what stands between them together. */
function piecesOf(words: readonly string[], isFound: (index: number) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let between = '';
  const close = () => {
    if (between !== '') pieces.push({ text: between, isFound: false });
    between = '';
  };
  for (const [index, word] of words.entries()) {
    if (index > 0) between += ' ';
    if (isFound(index)) {
      close();
      pieces.push({ text: word, isFound: true });
    } else between += word;
  }
  close();
  return pieces;
}
