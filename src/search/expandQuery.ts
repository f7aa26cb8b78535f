import { englishRoots } from './englishRoots.ts';
import { informalRoots } from './indonesianRoots.ts';
import { isOneLetterApart } from './oneLetterApart.ts';
import { type Vocabulary, wordsOf } from './vocabulary.ts';

/** One word of the query with everything that is searched for it, weight 0 to 1 by form. */
export interface Term {
  readonly typed: string;
  /** Nothing for a word that no page has and that nothing explains. */
  readonly forms: ReadonlyMap<string, number>;
  /** The word that it was taken for, where nothing else explains it. */
  readonly takenFor?: string;
  /** Another word that it may have been meant to be. */
  readonly meant?: string;
}

const weights = { exact: 1, said: 0.9, family: 0.8, complete: 0.6, corrected: 0.7, other: 0.4 };
const shortestPrefix = 3;
const shortestCorrected = 6;
const mostFamilies = 6;

/** The words of a query, each with its family, its completion while it is being typed, what it stands for, or what it was meant to be. */
export function expandQuery(query: string, vocabulary: Vocabulary): readonly Term[] {
  const words = wordsOf(query);
  const isOpen = /[\p{L}\p{N}]$/u.test(query);
  const asked = standingFor(words, vocabulary);
  const telling = asked.filter(({ isIdle }) => !isIdle);
  return (telling.length === 0 ? asked : telling).map(({ word, stands, isLast }) =>
    termOf(word, stands, isOpen && isLast, vocabulary),
  );
}

interface Asked {
  readonly word: string;
  readonly isLast: boolean;
  /** It says nothing about the subject. */
  readonly isIdle: boolean;
  /** The word of the pages that it stands for, alone or with its neighbours. */
  readonly stands: readonly string[];
}

const longestPhrase = 4;

/** Each word with what it stands for; where a phrase stands for more words than it has, the others are asked besides. */
function standingFor(words: readonly string[], { aliases }: Vocabulary): readonly Asked[] {
  const stands = words.map(() => new Set<string>());
  const besides = new Set<string>();
  // An everyday word for an idle one is as idle.
  const isIdle = (word: string): boolean =>
    (aliases.get(word) ?? [word]).every((target) => aliases.get(target)?.length === 0);
  for (let from = 0; from < words.length; from++) {
    for (let length = 1; length <= longestPhrase && from + length <= words.length; length++) {
      const phrase = words.slice(from, from + length);
      const targets = aliases.get(phrase.join(' ')) ?? [];
      const free = phrase.flatMap((word, at) => (targets.includes(word) ? [] : [from + at]));
      const others = targets.filter((target) => !words.includes(target) && !isIdle(target));
      for (const [place, target] of others.entries()) (stands[free[place] ?? -1] ?? besides).add(target);
    }
  }
  return [
    ...words.map((word, at) => ({
      word,
      isLast: at === words.length - 1,
      isIdle: isIdle(word) && (stands[at]?.size ?? 0) === 0,
      stands: [...(stands[at] ?? [])],
    })),
    ...[...besides].map((word) => ({ word, isLast: false, isIdle: false, stands: [] })),
  ];
}

function termOf(word: string, stands: readonly string[], isOpen: boolean, vocabulary: Vocabulary): Term {
  const { familyOf } = vocabulary;
  const forms = new Map<string, number>();
  const add = (family: readonly string[], weight: number): void => {
    for (const form of family) forms.set(form, Math.max(weight, forms.get(form) ?? 0));
  };
  if (mayBeOnPage(word, vocabulary)) add([word], weights.exact);
  for (const other of stands) {
    add([other], weights.said);
    add(familyOf.get(other) ?? [], weights.family);
  }
  add(familyOf.get(word) ?? familyByRoot(word, vocabulary) ?? [], weights.family);
  if (familyOf.has(word)) return { typed: word, forms };
  if (isOpen) for (const whole of completions(word, vocabulary)) add(whole, weights.complete);
  if (stands.length > 0 || word.length < shortestCorrected) return { typed: word, forms };
  const [best, ...others] = corrections(word, vocabulary);
  if (best === undefined || forms.has(best)) return { typed: word, forms };
  const isExplained = forms.size > 0;
  add([best], isExplained ? weights.other : weights.exact);
  add(familyOf.get(best) ?? [], isExplained ? weights.other : weights.corrected);
  for (const other of others) add(familyOf.get(other) ?? [], weights.other);
  return { typed: word, forms, ...(isExplained ? { meant: best } : { takenFor: best }) };
}

/** The vocabulary has every word of letters that is on a page; numbers and codes it does not list. */
function mayBeOnPage(word: string, { familyOf }: Vocabulary): boolean {
  return familyOf.has(word) || familyOf.size === 0 || /\p{N}/u.test(word);
}

/** The family of a form that no page has, by its affixes, those of everyday speech too. */
function familyByRoot(word: string, { familyOf, language }: Vocabulary): readonly string[] | undefined {
  const roots = language === 'id' ? informalRoots(word) : englishRoots(word);
  return roots
    .filter((root) => root.length >= 4)
    .map((root) => familyOf.get(root))
    .find((family) => family !== undefined);
}

function completions(prefix: string, { families }: Vocabulary): readonly (readonly string[])[] {
  if (prefix.length < shortestPrefix) return [];
  return families
    .map((family) => ({ family, length: shortest(family.filter((word) => word.startsWith(prefix))) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.family.length - a.family.length || a.length - b.length)
    .slice(0, mostFamilies)
    .map(({ family }) => family);
}

function shortest(words: readonly string[]): number {
  return words.length === 0 ? 0 : Math.min(...words.map(({ length }) => length));
}

/** Words one letter apart, one of each family, those of large families first: they are the site's common words. */
function corrections(word: string, { familyOf }: Vocabulary): readonly string[] {
  const near = [...familyOf.keys()].filter((other) => other.length >= 4 && isOneLetterApart(word, other));
  const sizeOf = (other: string): number => familyOf.get(other)?.length ?? 0;
  const sameStart = (other: string): number => (other[0] === word[0] ? 1 : 0);
  near.sort((a, b) => sameStart(b) - sameStart(a) || sizeOf(b) - sizeOf(a));
  const families = new Set<readonly string[] | undefined>();
  const isNew = (other: string): boolean => {
    const family = familyOf.get(other);
    const isSeen = families.has(family);
    families.add(family);
    return !isSeen;
  };
  return near.filter(isNew).slice(0, mostFamilies);
}
