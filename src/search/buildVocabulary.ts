import type { Language } from '../model/language.ts';
import { englishRoots } from './englishRoots.ts';
import { indonesianRoots } from './indonesianRoots.ts';
import { type Vocabulary, vocabularyOf, wordsOf } from './vocabulary.ts';

/** What editors say of the words of one language. */
export interface EditorsWords {
  /** Roots that never stand alone on the pages, and the short ones that may be roots at all. */
  readonly roots: readonly string[];
  /** Words that look as if they had an affix, and have none. */
  readonly whole: readonly string[];
  /** Names and others that are the root of nothing. */
  readonly childless: readonly string[];
  /** Forms that no rule finds, by their root. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** What people type to what the pages say. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Words that say nothing about the subject of a question. */
  readonly idle: readonly string[];
}

const shortestRoot = 4;

/** What the pages of a language hold. */
export interface PagesWords {
  readonly pages: number;
  /** Each at least once. */
  readonly words: Iterable<string>;
}

/** The vocabulary of the pages' words: each with its root, which must itself be a word of the pages or of the editors. */
export function buildVocabulary(
  language: Language,
  { pages, words: held }: PagesWords,
  editors: EditorsWords,
): Vocabulary {
  const words = new Set([...held].filter((word) => /^\p{L}{2,}$/u.test(word)));
  const rootOf = findRoots(language === 'id' ? indonesianRoots : englishRoots, words, editors);
  const families = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    const root = rootOf(word);
    families.set(root, [...(families.get(root) ?? []), word]);
  }
  return vocabularyOf({
    language,
    pages,
    families: [...families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([root, members]) => [root, ...members.filter((word) => word !== root)]),
    aliases: aliasesOf(editors),
  });
}

/** Answers a word's root: itself where no affix can be taken off. */
function findRoots(
  analyse: (word: string) => readonly string[],
  words: ReadonlySet<string>,
  editors: EditorsWords,
): (word: string) => string {
  const [roots, whole, childless] = [editors.roots, editors.whole, editors.childless].map(
    (list) => new Set(list),
  );
  const known = new Map<string, string>(
    Object.entries(editors.forms).flatMap(([root, forms]) => forms.map((form) => [form, root] as const)),
  );
  const isRoot = (word: string): boolean =>
    roots?.has(word) === true ||
    (word.length >= shortestRoot && words.has(word) && childless?.has(word) === false);
  const rootOf = (word: string): string => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const isFinal = whole?.has(word) === true || roots?.has(word) === true;
    const root = isFinal ? undefined : analyse(word).find(isRoot);
    const answer = root === undefined ? word : rootOf(root);
    known.set(word, answer);
    return answer;
  };
  return rootOf;
}

function aliasesOf({ aliases, idle }: EditorsWords): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ...idle.map((word) => [word, []] as const),
    ...Object.entries(aliases).map(([typed, words]) => [wordsOf(typed).join(' '), wordsOf(words)] as const),
  ]);
}
