import type { Posting } from './invertPages.ts';

/**
 * Words and their pages as a small text, read back by `readShard`: a line a word; behind it, for each page, how many
 * pages after the one before in base 36, and a capital letter for its worth in steps of a quarter.
 */
export function writeShard(words: ReadonlyMap<string, readonly Posting[]>): string {
  return [...words].map(([word, postings]) => `${word} ${writePostings(postings)}`).join('\n');
}

export function readShard(text: string): ReadonlyMap<string, readonly Posting[]> {
  return new Map(
    text.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), readPostings(line.slice(space + 1))] as const;
    }),
  );
}

const step = 4;
const firstLetter = 'A'.charCodeAt(0);
const lastLetter = 'Z'.charCodeAt(0);

function writePostings(postings: readonly Posting[]): string {
  let [before, written] = [-1, ''];
  for (const { page, worth } of postings) {
    const letter = Math.min(lastLetter, firstLetter + Math.max(0, Math.round(worth * step) - 1));
    const gap = page - before - 1;
    before = page;
    if (gap > 0) written += gap.toString(36);
    written += String.fromCharCode(letter);
  }
  return written;
}

function readPostings(text: string): readonly Posting[] {
  let before = -1;
  return [...text.matchAll(/([a-z0-9]*)([A-Z])/g)].map(([, gap = '', letter = 'A']) => {
    before += 1 + (gap === '' ? 0 : Number.parseInt(gap, 36));
    return { page: before, worth: (letter.charCodeAt(0) - firstLetter + 1) / step };
  });
}
