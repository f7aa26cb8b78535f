import type { Language } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import type { EntryFile } from './readEntries.ts';

/** A finding about the knowledge base; the line is 1-based. */
export interface ContentFinding {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** An entry whose front matter keeps its schema, with the data as the schema returns them. */
export interface ValidEntry extends EntryFile {
  readonly valid: Readonly<Record<string, unknown>>;
}

/** What the checks read besides the entries. */
export interface ContentContext {
  readonly references: Readonly<Record<Language, ReferenceIndex>>;
  readonly scenarios: ReadonlySet<string>;
  /** Ids of the sources; absent where their list can't be read, and none can be called unknown. */
  readonly sources?: ReadonlySet<string>;
  /** ISO date. */
  readonly today: string;
}

/** An error in an entry, at a 1-based line of its file. */
export function errorIn(entry: EntryFile, line: number, message: string): ContentFinding {
  return { severity: 'error', file: entry.file, line, message };
}
