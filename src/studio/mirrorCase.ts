import { pair } from '../compiler/drift.ts';
import { findValue, type ItemList, indentOf, type ListItem, readList } from './readList.ts';
import type { Change, Mirrored } from './structure.ts';

/**
 * Gives the wrap-up of the front matter the questions, options and right answers of the other text: what that one added
 * stands in it as a copy below a comment that says `mark`, and its own words stay. Lists written on one line stay as they are.
 */
export function mirrorCase(text: string, from: string, mark: string, changes: readonly Change[]): Mirrored {
  const [here, there] = [frontOf(text), frontOf(from)];
  const told: Change[] = [...changes];
  const next = mirrorFrontLines(here, there, { mark, changes: told });
  const rest = text.split('\n').slice(here.length);
  return { text: [...next, ...rest].join('\n'), changes: told };
}

interface Work {
  readonly mark: string;
  readonly changes: Change[];
}

function mirrorFrontLines(here: readonly string[], there: readonly string[], work: Work): readonly string[] {
  const [own, other] = [blockOf(here), blockOf(there)];
  const [list, wanted] = [readList(own.lines, 'case'), readList(other.lines, 'case')];
  if (own.lines.length === 0 && wanted !== undefined) {
    const copies = wanted.items.flatMap((item) => copyOf(item, 0, 'case', work));
    return [...here, 'case:', ...copies];
  }
  if (list !== undefined && other.lines.length === 0) {
    for (const { id } of list.items) work.changes.push({ kind: 'remove', name: `case/${id}` });
    return here.toSpliced(own.start, own.lines.length);
  }
  if (list === undefined || wanted === undefined) return here;
  const mirrored = mirrorList(list, wanted, 'case', work, mirrorQuestion);
  return here.toSpliced(own.start + list.start, list.end - list.start, ...mirrored);
}

type MirrorItem = (
  here: readonly string[],
  there: readonly string[],
  path: string,
  work: Work,
) => readonly string[];

/** The items of the other list in its order: this list's own where it has them. */
function mirrorList(
  here: ItemList,
  there: ItemList,
  path: string,
  work: Work,
  mirrorItem: MirrorItem,
): readonly string[] {
  const pairs = pair(there.items, here.items);
  const own = new Map(pairs);
  const kept = new Set(own.values());
  for (const item of here.items) {
    if (!kept.has(item)) work.changes.push({ kind: 'remove', name: `${path}/${item.id}` });
  }
  const misplaced = misplacedIn(here.items, pairs);
  if (misplaced !== undefined) work.changes.push({ kind: 'order', name: `${path}/${misplaced.id}` });
  return there.items.flatMap((item) => {
    const same = own.get(item);
    if (same === undefined) return copyOf(item, here.indent - there.indent, path, work);
    if (same.id !== item.id) work.changes.push({ kind: 'rename', name: `${path}/${same.id} → ${item.id}` });
    return mirrorItem(setValue(same.lines, 'id', item.id), item.lines, `${path}/${item.id}`, work);
  });
}

function misplacedIn(
  here: readonly ListItem[],
  pairs: readonly (readonly [ListItem, ListItem])[],
): ListItem | undefined {
  const wanted = pairs.map(([, item]) => item);
  const present = here.filter((item) => wanted.includes(item));
  return wanted.find((item, place) => item !== present[place]);
}

/** A question with the options and the right answer of the other one. */
const mirrorQuestion: MirrorItem = (here, there, path, work) => {
  const [own, other] = [readList(here, 'options'), readList(there, 'options')];
  const isReadable = own !== undefined && other !== undefined;
  const lines = isReadable
    ? here.toSpliced(
        own.start,
        own.end - own.start,
        ...mirrorList(own, other, path, work, (option) => option),
      )
    : here;
  const [right, wanted] = [findValue(here, 'right'), findValue(there, 'right')];
  if (right === undefined || wanted === undefined || right.value === wanted.value) return lines;
  work.changes.push({ kind: 'set', name: `${path}: right` });
  return setValue(lines, 'right', wanted.value);
};

function copyOf({ id, lines }: ListItem, shift: number, path: string, work: Work): readonly string[] {
  work.changes.push({ kind: 'add', name: `${path}/${id}` });
  const moved = lines.map((line) => (shift < 0 ? line.slice(-shift) : ' '.repeat(shift) + line));
  return [`${' '.repeat(indentOf(moved[0] ?? ''))}# ${work.mark}`, ...moved];
}

function setValue(lines: readonly string[], key: string, value: string): readonly string[] {
  const found = findValue(lines, key);
  if (found === undefined) return lines;
  const line = lines[found.line] ?? '';
  const after = line.slice(found.at + found.value.length);
  return lines.with(found.line, line.slice(0, found.at) + value + after);
}

/** The lines of the front matter, without the one that closes it; none where there is no front matter. */
function frontOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  return /^\uFEFF?---\s*$/.test(lines[0] ?? '') && end > 0 ? lines.slice(0, end) : [];
}

/** The wrap-up: its key, and what stands below it. */
function blockOf(lines: readonly string[]): { readonly start: number; readonly lines: readonly string[] } {
  const start = lines.findIndex((line) => line.startsWith('case:'));
  if (start < 0) return { start: lines.length, lines: [] };
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#-]/.test(line));
  return { start, lines: lines.slice(start, length < 0 ? undefined : start + 1 + length) };
}
