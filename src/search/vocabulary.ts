import type { Language } from '../model/language.ts';

/** The words of the indexed pages of one language, by family, and what people say instead. */
export interface Vocabulary {
  readonly language: Language;
  /** How many pages are indexed. */
  readonly pages: number;
  /** Words of each family; the first is its root. */
  readonly families: readonly (readonly string[])[];
  /** What people type (a word or a phrase) to the words that the pages use; no words where it says nothing about the subject. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The family of each word. */
  readonly familyOf: ReadonlyMap<string, readonly string[]>;
}

/** A vocabulary of these families and aliases. */
export function vocabularyOf(parts: Omit<Vocabulary, 'familyOf'>): Vocabulary {
  const familyOf = new Map(parts.families.flatMap((family) => family.map((word) => [word, family] as const)));
  return { ...parts, familyOf };
}

/** Words of a text as they are compared: small letters, no accents, no apostrophes, letters and digits only. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
