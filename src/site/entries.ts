import { type CollectionEntry, getCollection } from 'astro:content';
import { procedureKinds } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { company } from './company.ts';
import { langParam } from './languagePaths.ts';
import { remember } from './remember.ts';

/** Collections whose entries have a page of their own. */
export const pageCollections = [
  'products',
  'procedures',
  'skills',
  'profession',
  'glossary',
  'faq',
] as const satisfies readonly (keyof typeof import('../content.config.ts').collections)[];
export type PageCollection = (typeof pageCollections)[number];
export type PageEntry = CollectionEntry<PageCollection>;

/** Entries of a collection in one language, in the order in which the site shows them. */
export function entriesOf<C extends PageCollection>(
  collection: C,
  language: Language,
): Promise<readonly CollectionEntry<C>[]> {
  return inOrder[collection](language);
}

const inOrder: {
  readonly [C in PageCollection]: (language: Language) => Promise<readonly CollectionEntry<C>[]>;
} = {
  products: remember((language) => sortedEntries('products', language)),
  procedures: remember((language) => sortedEntries('procedures', language)),
  skills: remember((language) => sortedEntries('skills', language)),
  profession: remember((language) => sortedEntries('profession', language)),
  glossary: remember((language) => sortedEntries('glossary', language)),
  faq: remember((language) => sortedEntries('faq', language)),
};

async function sortedEntries<C extends PageCollection>(
  collection: C,
  language: Language,
): Promise<readonly CollectionEntry<C>[]> {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  const { compare } = new Intl.Collator(language);
  return entries
    .filter((entry) => entry.id.startsWith(`${language}/`))
    .sort((a, b) => orderOf(a) - orderOf(b) || compare(a.data.title, b.data.title));
}

function orderOf({ data }: PageEntry): number {
  if ('line' in data) return company.lines.findIndex(({ id }) => id === data.line);
  if ('kind' in data) return 1000 * procedureKinds.indexOf(data.kind) + data.order;
  return 'order' in data ? data.order : 0;
}

/** The slug of an entry, the same in both languages. */
export function slugOf(entry: { readonly id: string }): string {
  return entry.id.slice(entry.id.indexOf('/') + 1);
}

/** The language of an entry, the first part of its id. */
export function languageOf(entry: { readonly id: string }): Language {
  return entry.id.startsWith('en/') ? 'en' : 'id';
}

/** Static paths of the entries of a collection, in both languages. */
export async function entryPaths<C extends PageCollection>(collection: C) {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  return entries.map((entry) => {
    const language = languageOf(entry);
    return { params: { lang: langParam(language), slug: slugOf(entry) }, props: { entry, language } };
  });
}
