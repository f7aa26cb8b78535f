import { translate } from '../i18n/words.ts';
import { procedureKinds } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { company } from './company.ts';
import type { PageEntry } from './entries.ts';

/** Entries that the list page and the sidebar show under one heading; the name is empty where a collection has a single group. */
export interface Group<Entry extends PageEntry = PageEntry> {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** Groups of a collection's entries, in the entries' order: products by line, procedures by kind, terms by first letter. */
export function groupsOf<Entry extends PageEntry>(
  entries: readonly Entry[],
  language: Language,
): readonly Group<Entry>[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = groupIdOf(entry);
    const members = groups.get(id) ?? [];
    members.push(entry);
    groups.set(id, members);
  }
  return [...groups].map(([id, members]) => ({ id, name: nameOf(id, language), entries: members }));
}

/** The entries around one of a group, in order, at most `most` of them: navigation that stays small however large a group grows. */
export function neighboursOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string,
  most: number,
): readonly Entry[] {
  const place = entries.findIndex((entry) => entry.id === id);
  const start = Math.max(0, Math.min(place - Math.floor(most / 2), entries.length - most));
  return entries.slice(start, start + most);
}

/** Id of the group that an entry belongs to. */
export function groupIdOf({ collection, data }: PageEntry): string {
  if ('line' in data) return data.line;
  if ('kind' in data) return data.kind;
  if (collection !== 'glossary') return '';
  const letter = data.title.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '0-9';
}

function nameOf(id: string, language: Language): string {
  const kind = procedureKinds.find((one) => one === id);
  return kind === undefined ? lineName(id, language) : translate(language)(`kind.${kind}`);
}

/** What a product line is called; its id where the company has no such line. */
export function lineName(id: string, language: Language): string {
  return company.lines.find((line) => line.id === id)?.name[language] ?? id;
}
