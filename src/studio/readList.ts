/** Something of a list of the front matter that has an id: a question of the wrap-up, or an option of one. */
export interface ListItem {
  readonly id: string;
  /** As they stand in the text, comments above it included. */
  readonly lines: readonly string[];
}

/** A list of the front matter, one item under the other. */
export interface ItemList {
  /** Its first line, and the line after its last, among those that were read. */
  readonly start: number;
  readonly end: number;
  /** Spaces before the hyphens. */
  readonly indent: number;
  readonly items: readonly ListItem[];
}

/** The list under a key such as `case`; undefined where there is none, or where it is written on one line or without ids. */
export function readList(lines: readonly string[], key: string): ItemList | undefined {
  const heading = lines.findIndex((line) => new RegExp(`^\\s*(- +)?${key}:\\s*(#.*)?$`).test(line));
  const first = lines.findIndex((line, at) => at > heading && /^\s*- /.test(line));
  if (heading < 0 || first < 0) return undefined;
  const between = lines.slice(heading + 1, first);
  if (!between.every(isAside)) return undefined;
  const indent = indentOf(lines[first] ?? '');
  const length = lines.slice(first).findIndex((line) => !isAside(line) && !belongs(line, indent));
  const end = length < 0 ? lines.length : first + length;
  const starts = lines.flatMap((line, at) =>
    at >= first && at < end && indentOf(line) === indent && /^\s*- /.test(line)
      ? [at - asidesBefore(lines, at, heading + 1)]
      : [],
  );
  const items = starts.map((start, place) => itemOf(lines.slice(start, starts[place + 1] ?? end)));
  const named = items.filter((item) => item !== undefined);
  return named.length === items.length ? { start: starts[0] ?? first, end, indent, items: named } : undefined;
}

/** The line of an item's own id, or of another own key, and the value that stands there. */
export function findValue(
  lines: readonly string[],
  key: string,
): { readonly line: number; readonly at: number; readonly value: string } | undefined {
  const patterns = [`^\\s*- +\\{?\\s*${key}:`, `^\\s+${key}:`, `^\\s*- +\\{.*?,\\s*${key}:`];
  for (const pattern of patterns) {
    for (const [line, words] of lines.entries()) {
      const match = new RegExp(`(${pattern}\\s*["']?)([a-z0-9-]+)`).exec(words);
      const [, before = '', value = ''] = match ?? [];
      if (match !== null) return { line, at: before.length, value };
    }
  }
  return undefined;
}

function itemOf(lines: readonly string[]): ListItem | undefined {
  const id = findValue(lines, 'id')?.value;
  return id === undefined ? undefined : { id, lines };
}

function belongs(line: string, indent: number): boolean {
  return indentOf(line) > indent || (indentOf(line) === indent && /^\s*- /.test(line));
}

/** Comments that stand right above a line. */
function asidesBefore(lines: readonly string[], at: number, least: number): number {
  let count = 0;
  while (at - count - 1 >= least && /^\s*#/.test(lines[at - count - 1] ?? '')) count += 1;
  return count;
}

function isAside(line: string): boolean {
  return /^\s*(#.*)?$/.test(line);
}

/** Spaces at the beginning. */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
