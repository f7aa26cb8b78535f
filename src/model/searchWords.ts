import { z } from 'zod';

const word = z.string().regex(/^[\p{L}-]+$/u, 'one word in small letters');
const words = z.array(word).default([]);

/** What editors tell the search of the words of one language. */
const languageWords = z.strictObject({
  /** Roots that never stand alone on the pages, and the short ones that may be roots at all. */
  roots: words,
  /** Words that look as if they had an affix, and have none. */
  whole: words,
  /** Names and others that are the root of nothing. */
  childless: words,
  /** Forms that no rule finds, by their root. */
  forms: z.record(word, z.array(word).min(1)).default({}),
  /** What people type, a word or a phrase of up to four, to what the pages say. */
  aliases: z.record(z.string().min(1), z.string().min(1)).default({}),
  /** Words that say nothing about the subject of a question. */
  idle: words,
});

/** `src/content/search-words.yaml`. */
export const searchWordsSchema = z.strictObject({ id: languageWords, en: languageWords });

export type SearchWordsFile = z.infer<typeof searchWordsSchema>;
