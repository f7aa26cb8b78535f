import type { Language } from '../../model/language.ts';
import type { Collection } from '../../model/reference.ts';
import type { ContentFinding, ValidEntry } from '../contentFinding.ts';
import { nodesUnder, textOf } from '../readBody.ts';

/*
 * Readability after LIX (Björnsson 1968): mean words a sentence, plus the share of long words in percent. It counts
 * and knows no dictionary, so it holds for any language once "long" is fitted to it. In English and Swedish a word is
 * long from seven letters on; Indonesian builds words with affixes (`pengembalian`, return), so it is long from eight.
 * Fitted that way the two languages of an entry differ by a few points, and one limit serves both.
 */

/** Letters from which a word is long. */
const longFrom: Readonly<Record<Language, number>> = { id: 8, en: 7 };

/** Most words of one sentence. */
const longestSentence: Readonly<Record<Language, number>> = { id: 32, en: 35 };

/** Highest index of an entry by collection: about 40 is plain, 50 is a newspaper, 60 is a law. */
const highest: Readonly<Partial<Record<Collection, number>>> = {
  skills: 36,
  procedures: 38,
  products: 38,
  faq: 46,
  profession: 42,
  glossary: 50,
  paths: 46,
};

/** Fewer words say nothing about an entry as a whole. */
const fewestWords = 60;

/** A sentence of an entry with its place. */
interface Sentence {
  readonly text: string;
  /** 1-based line of the file on which its paragraph starts. */
  readonly line: number;
  readonly words: readonly string[];
}

/** Sentences that are too long to be read at a desk, and entries whose words and sentences are too long on the whole. Warnings. */
export function checkReadability(entry: ValidEntry): readonly ContentFinding[] {
  const limit = highest[entry.collection];
  if (limit === undefined) return [];
  const sentences = sentencesOf(entry);
  const most = longestSentence[entry.language];
  const long = sentences
    .filter(({ words }) => words.length > most)
    .map(({ text, line, words }) =>
      warning(entry, line, `a sentence of ${words.length} words; at most ${most}: ${text}`),
    );
  const index = readabilityOf(sentences, entry.language);
  if (index === undefined || index <= limit) return long;
  const message = `hard to read: index ${index}, at most ${limit} for ${entry.collection}; shorten sentences or words`;
  return [...long, warning(entry, 1, message)];
}

/** The index, whole; undefined where the text is too short to have one. */
function readabilityOf(sentences: readonly Sentence[], language: Language): number | undefined {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < fewestWords) return undefined;
  const long = words.filter((word) => word.length >= longFrom[language]).length;
  return Math.round(words.length / sentences.length + (100 * long) / words.length);
}

function sentencesOf(entry: ValidEntry): readonly Sentence[] {
  // A semicolon parts two statements: whoever reads may rest there as at a full stop.
  const splitter = new Intl.Segmenter(entry.language, { granularity: 'sentence' });
  return [...frontMatterText(entry.valid, entry, []), ...bodyText(entry)].flatMap(({ text, line }) =>
    [...splitter.segment(text)]
      .flatMap(({ segment }) => segment.split(';'))
      .map((segment) => segment.trim())
      .map((sentence) => ({ text: sentence, line, words: sentence.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [] }))
      .filter(({ words }) => words.length > 1),
  );
}

interface Passage {
  readonly text: string;
  readonly line: number;
}

/** Paragraphs of the text in our own words; tables and code are looked up, not read. */
function bodyText(entry: ValidEntry): readonly Passage[] {
  const all = entry.nodes();
  const quoted = new Set(all.flatMap((node) => (node.type === 'blockquote' ? nodesUnder(node) : [])));
  return all.flatMap((node) => {
    if (node.type !== 'paragraph' || quoted.has(node)) return [];
    const line = (node.position?.start.line ?? 1) + entry.bodyLine - 1;
    return [{ text: textOf(node, () => '').replaceAll(/\s+/g, ' '), line }];
  });
}

/** Fields of the front matter that are read as sentences. */
const readFields = new Set('summary text why trigger wait may terms cause problem when'.split(' '));

function frontMatterText(
  value: unknown,
  entry: ValidEntry,
  path: readonly PropertyKey[],
): readonly Passage[] {
  if (typeof value === 'string') {
    const field = path.findLast((part) => typeof part === 'string');
    return readFields.has(String(field)) ? [{ text: value, line: entry.lineOf(path) }] : [];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => frontMatterText(item, entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => frontMatterText(field, entry, [...path, name]));
}

function warning(entry: ValidEntry, line: number, message: string): ContentFinding {
  return { severity: 'warning', file: entry.file, line, message };
}
