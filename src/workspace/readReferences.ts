import GithubSlugger from 'github-slugger';
import type { Language } from '../model/language.ts';
import type { EntryFacts, ReferenceIndex } from '../model/reference.ts';
import { sectionAnchors } from '../model/sections.ts';
import { textOf } from './readBody.ts';
import { type EntryFile, readEntries } from './readEntries.ts';

/** What a scenario or an entry may refer to in one language: title, date and anchors of every knowledge entry of the project at `root`. */
export function readReferences(root: string, language: Language): ReferenceIndex {
  return indexEntries(readEntries(root).filter((entry) => entry.language === language));
}

/** The index of entries that are read already; all of one language. */
export function indexEntries(entries: readonly EntryFile[]): ReferenceIndex {
  return new Map(
    entries
      .filter((entry) => entry.collection !== 'questions')
      .map((entry) => [`${entry.collection}/${entry.slug}`, factsOf(entry)]),
  );
}

function factsOf(entry: EntryFile): EntryFacts {
  const data = typeof entry.data === 'object' && entry.data !== null ? entry.data : {};
  return {
    title: 'title' in data ? String(data.title) : entry.slug,
    updated: 'updated' in data ? String(data.updated) : '',
    anchors: [...sectionsOf(entry), ...headingsOf(entry).map((heading) => heading.anchor)],
  };
}

/** Anchors of the sections that the entry's page makes from its front matter. */
export function sectionsOf(entry: EntryFile): readonly string[] {
  if (entry.collection !== 'products' && entry.collection !== 'procedures') return [];
  return Object.values(sectionAnchors[entry.collection][entry.language]);
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** Id of the heading on the page. */
  readonly anchor: string;
  /** 1-based line of the entry's file. */
  readonly line: number;
}

/** Headings by the function that reads an entry's text: copies of an entry share it. */
const known = new WeakMap<EntryFile['nodes'], readonly Heading[]>();

/** Headings of an entry's text, with the ids that the site gives them. */
export function headingsOf(entry: EntryFile): readonly Heading[] {
  const headings = known.get(entry.nodes) ?? readHeadings(entry);
  known.set(entry.nodes, headings);
  return headings;
}

function readHeadings(entry: EntryFile): readonly Heading[] {
  const slugger = new GithubSlugger();
  return entry.nodes().flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = textOf(node);
    const line = (node.position?.start.line ?? 1) + entry.bodyLine - 1;
    return [{ depth: node.depth, text, anchor: slugger.slug(text), line }];
  });
}
