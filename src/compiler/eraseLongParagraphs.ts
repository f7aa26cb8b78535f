import { tooLong } from './diagnostics/syntax.ts';
import type { Problem } from './problem.ts';
import { blank } from './source.ts';

/** Lines without a blank one between them, in UTF-16 units. The parser takes quadratic time for them. */
const longestParagraph = 20_000;

/** Blanks what is longer than any paragraph or scene, and reports it. */
export function eraseLongParagraphs(text: string): {
  readonly text: string;
  readonly problems: readonly Problem[];
} {
  if (text.length <= longestParagraph) return { text, problems: [] };
  const problems: Problem[] = [];
  let result = text;
  let start = 0;
  const judge = (end: number): void => {
    const first = start + text.slice(start, end).search(/\S|$/);
    if (end - first > longestParagraph) {
      problems.push(tooLong(first));
      result = blank(result, first, end);
    }
  };
  for (const { index, 0: gap } of text.matchAll(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))/g)) {
    judge(index);
    start = index + gap.length;
  }
  judge(text.length);
  return { text: result, problems };
}
