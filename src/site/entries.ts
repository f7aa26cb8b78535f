import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../model/language.ts';
import { langParam } from './languagePaths.ts';

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
export async function entriesOf<C extends PageCollection>(
  collection: C,
  language: Language,
): Promise<CollectionEntry<C>[]> {
  const entries = await getCollection(collection);
  return entries
    .filter((entry) => entry.id.startsWith(`${language}/`))
    .sort((a, b) => orderOf(a) - orderOf(b) || a.data.title.localeCompare(b.data.title, language));
}

const lineOrder = ['kirim', 'mobil', 'dana'];
const kindOrder = ['general', 'channel', 'product'];

function orderOf({ data }: PageEntry): number {
  if ('line' in data) return lineOrder.indexOf(data.line);
  if ('kind' in data) return 1000 * kindOrder.indexOf(data.kind) + data.order;
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
