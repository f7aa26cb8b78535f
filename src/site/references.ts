import { getEntry } from 'astro:content';
import { addressOf } from '../i18n/address.ts';
import type { Language } from '../model/language.ts';
import { pageCollections } from './entries.ts';

/** A link to another entry, resolved for a page in one language. */
export interface EntryLink {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** First part of the reference, such as `skills`. */
  readonly collection: string;
}

/** The entry that a reference like `skills/empati#contoh` names, as a link; undefined where there is none with a page. */
export async function linkTo(reference: string, language: Language): Promise<EntryLink | undefined> {
  const [path = ''] = reference.split('#');
  const [name, slug = ''] = path.split('/');
  const collection = pageCollections.find((known) => known === name);
  if (collection === undefined) return undefined;
  const entry = await getEntry(collection, `${language}/${slug}`);
  if (entry === undefined) return undefined;
  const { title, summary } = entry.data;
  return { title, summary, collection, href: addressOf(language, reference, import.meta.env.BASE_URL) };
}

/** The title of the entry that a reference names; the reference itself where the entry is missing, which the content check reports. */
export async function titleOf(reference: string, language: Language): Promise<string> {
  return (await linkTo(reference, language))?.title ?? reference;
}

/** Links of all references that lead to an entry, in their order. */
export async function linksTo(references: readonly string[], language: Language): Promise<EntryLink[]> {
  const links = await Promise.all(references.map((reference) => linkTo(reference, language)));
  return links.filter((link) => link !== undefined);
}
