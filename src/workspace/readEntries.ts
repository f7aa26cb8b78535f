import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { type Language, languages } from '../model/language.ts';
import { type Collection, collections } from '../model/reference.ts';
import { readBody } from './readBody.ts';
import { type Located, readYaml } from './readYaml.ts';

/** A file of the knowledge base as it stands on disk. */
export interface EntryFile {
  readonly collection: Collection;
  readonly slug: string;
  readonly language: Language;
  /** Relative to the project's root, with forward slashes. */
  readonly file: string;
  /** Front matter, or the whole of a YAML file, as plain data; undefined where it does not parse. */
  readonly data: unknown;
  /** What is wrong with the YAML itself. */
  readonly yamlErrors: readonly Located[];
  /** The Markdown below the front matter; empty for YAML files. */
  readonly body: string;
  /** 1-based line of the file on which `body` starts. */
  readonly bodyLine: number;
  /** All nodes of `body`, parents before children. */
  readonly nodes: () => readonly MdastNode[];
  /** 1-based line of a value in the front matter, by its path; the nearest parent's where the path has none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Every entry under `src/content` of the project at `root`, in order of collection, language and slug. */
export function readEntries(root: string): readonly EntryFile[] {
  return collections.flatMap((collection) =>
    languages.flatMap((language) => {
      const folder = join(root, 'src/content', collection, language);
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => /\.(md|ya?ml)$/.test(name))
        .sort()
        .map((name) => readEntry(root, collection, language, name));
    }),
  );
}

interface KnownEntry {
  readonly text: string;
  readonly entry: EntryFile;
}

declare global {
  var ramahEntries: Map<string, KnownEntry> | undefined;
}

/**
 * Files as they were read last, by their paths: a build reads them for several purposes. They hang on `globalThis`
 * because Astro loads its configuration, the content and the pages each with modules of their own.
 */
function knownEntries(): Map<string, KnownEntry> {
  globalThis.ramahEntries ??= new Map();
  return globalThis.ramahEntries;
}

function readEntry(root: string, collection: Collection, language: Language, name: string): EntryFile {
  const file = `src/content/${collection}/${language}/${name}`;
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const known = knownEntries();
  const kept = known.get(path);
  if (kept?.text === text) return kept.entry;
  const entry = parseEntry({ collection, language, name, file }, text);
  known.set(path, { text, entry });
  return entry;
}

interface EntryPlace extends Pick<EntryFile, 'collection' | 'language' | 'file'> {
  readonly name: string;
}

function parseEntry({ collection, language, name, file }: EntryPlace, written: string): EntryFile {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const slug = name.replace(/\.\w+$/, '');
  const isYaml = !name.endsWith('.md');
  const parts = isYaml ? { yaml: text, yamlLine: 1, body: '', bodyLine: 1 } : splitFrontMatter(text);
  const { data, errors, lineOf } = readYaml(parts.yaml, parts.yamlLine);
  let nodes: readonly MdastNode[] | undefined;
  return {
    collection,
    slug,
    language,
    file,
    data,
    yamlErrors: errors,
    body: parts.body,
    bodyLine: parts.bodyLine,
    nodes: () => (nodes ??= readBody(parts.body)),
    lineOf,
  };
}

interface Parts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

function splitFrontMatter(text: string): Parts {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (match?.[1] === undefined) return { yaml: '', yamlLine: 1, body: text, bodyLine: 1 };
  return {
    yaml: match[1],
    yamlLine: 2,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}
