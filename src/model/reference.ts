/** Collections of knowledge entries. A reference is written `collection/slug`, with `#anchor` where a heading is meant. */
export const collections = [
  'products',
  'skills',
  'procedures',
  'profession',
  'glossary',
  'faq',
  'questions',
  'paths',
] as const;
export type Collection = (typeof collections)[number];

/** What the compiler needs to know of one knowledge entry, in one language. */
export interface EntryFacts {
  readonly title: string;
  /** ISO date of the last change of substance. */
  readonly updated: string;
  /** Ids of its headings. */
  readonly anchors: readonly string[];
}

/** Knowledge entries of one language by `collection/slug`. */
export type ReferenceIndex = ReadonlyMap<string, EntryFacts>;
