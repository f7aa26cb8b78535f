import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { type Language, languages } from '../model/language.ts';
import { type Collection, collections } from '../model/reference.ts';
import { readBody } from './readBody.ts';

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

export interface Located {
  readonly line: number;
  readonly message: string;
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

/** Files as they were read last: a build reads them for several purposes. */
const known = new Map<string, { readonly text: string; readonly entry: EntryFile }>();

function readEntry(root: string, collection: Collection, language: Language, name: string): EntryFile {
  const file = `src/content/${collection}/${language}/${name}`;
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
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
  const lines = new LineCounter();
  const { document, data, problem } = readYaml(parts.yaml, lines);
  let nodes: readonly MdastNode[] | undefined;
  return {
    collection,
    slug,
    language,
    file,
    data,
    yamlErrors: [
      ...document.errors.slice(0, mostErrors).map((error) => ({
        line: lines.linePos(error.pos[0]).line + parts.yamlLine - 1,
        message: firstLine(error.message),
      })),
      ...(problem === undefined ? [] : [{ line: parts.yamlLine, message: problem }]),
    ],
    body: parts.body,
    bodyLine: parts.bodyLine,
    nodes: () => (nodes ??= readBody(parts.body)),
    lineOf: (path) => lineOf(document, lines, path) + parts.yamlLine - 1,
  };
}

/** After that many, the rest follow from the first. */
const mostErrors = 10;

interface ReadYaml {
  readonly document: Document;
  readonly data: unknown;
  /** Why it can't be read at all: nested deeper than any entry, or aliases that multiply. */
  readonly problem?: string;
}

function readYaml(yaml: string, lineCounter: LineCounter): ReadYaml {
  try {
    const document = parseDocument(yaml, { lineCounter, logLevel: 'silent' });
    return { document, data: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 }) };
  } catch (error) {
    const problem = firstLine(error instanceof Error ? error.message : String(error));
    return { document: parseDocument(''), data: undefined, problem };
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
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

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length);
    const parent = length === 1 ? document.contents : document.getIn(key.slice(0, -1), true);
    const pair = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(key.at(-1)))
      : undefined;
    const node = pair?.key ?? document.getIn(key, true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    if (Array.isArray(range)) return lines.linePos(Number(range[0])).line;
  }
  return 1;
}
