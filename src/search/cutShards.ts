import type { Posting } from './invertPages.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeShard } from './writeShard.ts';

/** A part of the index: the words of all families from one root to before that of the next part. */
export interface Shard {
  readonly first: string;
  readonly text: string;
}

/** Letters in a part, about; a family is never cut. Packed it is some five kilobytes. */
const most = 12_000;

/** Cuts the index into parts of about the same size; words that the vocabulary does not list stand under themselves. */
export function cutShards(
  words: ReadonlyMap<string, readonly Posting[]>,
  vocabulary: Pick<Vocabulary, 'familyOf'>,
): readonly Shard[] {
  const families = new Map<string, Map<string, readonly Posting[]>>();
  for (const [word, postings] of words) {
    const root = rootOf(word, vocabulary);
    const family = families.get(root) ?? new Map();
    families.set(root, family.set(word, postings));
  }
  const shards: { first: string; text: string }[] = [];
  for (const [root, family] of [...families].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const text = writeShard(family);
    const last = shards.at(-1);
    if (last === undefined || last.text.length + text.length > most) shards.push({ first: root, text });
    else last.text += `\n${text}`;
  }
  return shards;
}

/** The root under which a word stands in the index. */
export function rootOf(word: string, { familyOf }: Pick<Vocabulary, 'familyOf'>): string {
  return familyOf.get(word)?.[0] ?? word;
}
