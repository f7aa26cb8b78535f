import type { Language } from '../model/language.ts';
import { englishRoots } from '../search/englishRoots.ts';
import { indonesianRoots } from '../search/indonesianRoots.ts';

/** A term by its slug, and the forms in which texts mention it. */
export interface SoughtTerm {
  readonly slug: string;
  readonly forms: readonly string[];
}

/** A mention in a text, from its first character to before `end`. */
export interface Mention {
  readonly slug: string;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly slug: string;
  readonly words: readonly string[];
  /** An abbreviation: only capitals mean it. */
  readonly isCapital: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of the shortest word that is known inflected: alone, and as the last of several. */
const shortestInflected = { alone: 4, last: 3 };

/** Finds the mentions of terms in a text, in its order; those of the term `except` are left out. */
export type FindTerms = (text: string, except?: string) => readonly Mention[];

/** Finds whole words, the last one inflected too, and the longest form where several fit. */
export function termFinder(terms: readonly SoughtTerm[], language: Language): FindTerms {
  const rootsOf = language === 'id' ? indonesianRoots : englishRoots;
  const beginningWith = formsByWord(terms, rootsOf);
  return (text, except) => {
    const words = wordsIn(text);
    const mentions: Mention[] = [];
    let from = 0;
    for (const [at, word] of words.entries()) {
      if (at < from) continue;
      const form = beginningWith(word.text).find(
        (one) => one.slug !== except && isMention(words.slice(at, at + one.words.length), one, text, rootsOf),
      );
      const last = words[at + (form?.words.length ?? 0) - 1];
      if (form === undefined || last === undefined) continue;
      mentions.push({ slug: form.slug, start: word.start, end: last.end });
      from = at + form.words.length;
    }
    return mentions;
  };
}

/** Of all forms those that may begin with a word of a text, the longest first; a word is thought about once. */
function formsByWord(
  terms: readonly SoughtTerm[],
  rootsOf: (word: string) => readonly string[],
): (word: string) => readonly Form[] {
  const forms = terms
    .flatMap(({ slug, forms }) => forms.map((form) => formOf(slug, form)))
    .sort((a, b) => b.words.length - a.words.length);
  const begin = new Map<string, readonly Form[]>();
  for (const form of forms) {
    const [first = ''] = form.words;
    begin.set(first, [...(begin.get(first) ?? []), form]);
  }
  const known = new Map<string, readonly Form[]>();
  const find = (word: string): readonly Form[] => {
    const small = word.toLowerCase();
    const begun = new Set([word, small, ...rootsOf(small)]);
    const may = new Set([...begun].flatMap((first) => begin.get(first) ?? []));
    return may.size === 0 ? [] : forms.filter((form) => may.has(form));
  };
  return (word) => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
}

function isMention(
  words: readonly Word[],
  form: Form,
  text: string,
  rootsOf: (word: string) => readonly string[],
): boolean {
  if (words.length < form.words.length) return false;
  return words.every((word, place) => {
    const before = words[place - 1];
    if (before !== undefined && !/^[\s-]$/.test(text.slice(before.end, word.start))) return false;
    const wanted = form.words[place] ?? '';
    if (form.isCapital) return word.text === wanted;
    const small = word.text.toLowerCase();
    if (small === wanted) return true;
    const shortest = words.length === 1 ? shortestInflected.alone : shortestInflected.last;
    const isLast = place === words.length - 1;
    return isLast && wanted.length >= shortest && rootsOf(small).includes(wanted);
  });
}

function formOf(slug: string, form: string): Form {
  const isCapital = /\p{Lu}{2}/u.test(form) && !/\p{Ll}/u.test(form);
  const words = wordsIn(form).map(({ text }) => (isCapital ? text : text.toLowerCase()));
  return { slug, words, isCapital };
}

/** Words with their places; a character reference of HTML counts as one, so that it stands between its neighbours. */
function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/&#?\w+;|[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
