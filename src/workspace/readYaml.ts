import { type Document, isMap, LineCounter, parseDocument } from 'yaml';

/** YAML as plain data, with the places of its values. */
export interface YamlText {
  /** Undefined where it does not parse. */
  readonly data: unknown;
  /** What is wrong with the YAML itself. */
  readonly errors: readonly Located[];
  /** 1-based line of a value by its path; the nearest parent's where the path has none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The line is 1-based. */
export interface Located {
  readonly line: number;
  readonly message: string;
}

/** Reads YAML that begins on a line of its file; mistakes are answered, never thrown. */
export function readYaml(yaml: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const { document, data, problem } = parseSafely(yaml, lines);
  return {
    data,
    errors: [
      ...document.errors.slice(0, mostErrors).map((error) => ({
        line: lines.linePos(error.pos[0]).line + firstLine - 1,
        message: firstLineOf(error.message),
      })),
      ...(problem === undefined ? [] : [{ line: firstLine, message: problem }]),
    ],
    lineOf: (path) => lineOf(document, lines, path) + firstLine - 1,
  };
}

/** After that many, the rest follow from the first. */
const mostErrors = 10;

interface Parsed {
  readonly document: Document;
  readonly data: unknown;
  /** Why it can't be read at all: nested deeper than any entry, or aliases that multiply. */
  readonly problem?: string;
}

function parseSafely(yaml: string, lineCounter: LineCounter): Parsed {
  try {
    const document = parseDocument(yaml, { lineCounter, logLevel: 'silent' });
    return { document, data: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 20 }) };
  } catch (error) {
    const problem = firstLineOf(error instanceof Error ? error.message : String(error));
    return { document: parseDocument(''), data: undefined, problem };
  }
}

function firstLineOf(text: string): string {
  return text.split('\n')[0] ?? text;
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
