import { renameAll, reorder } from './alignParts.ts';
import { applyEdits, type Edit } from './edit.ts';
import { mirrorCase } from './mirrorCase.ts';
import { mirrorFront } from './mirrorFront.ts';
import { changeAttribute } from './setAttribute.ts';
import {
  attributeOf,
  type Change,
  type Mirrored,
  type Part,
  pairParts,
  partsIn,
  partsOf,
  pathOf,
  readStructure,
  type Structure,
  sharedAttributes,
} from './structure.ts';

/**
 * The text with the structure of the other language's: what that one added stands in it as a copy that begins with
 * `mark`, what it dropped is gone, and names, targets, behaviours and order are its. Words that stand here stay.
 */
export function mirrorStructure(text: string, from: string, mark: string): Mirrored {
  const changes: Change[] = [];
  const renamed = renameAll(text, from, changes);
  const ordered = reorder(renamed, from, changes);
  const [here, there] = [readStructure(ordered), readStructure(from)];
  const work: Work = { here, there, mark, edits: [], changes };
  mirrorParts(work, '', { there: -1, here: -1 }, '');
  const front = mirrorFront(applyEdits(ordered, work.edits), from, changes);
  return mirrorCase(front.text, from, mark, front.changes);
}

interface Work {
  readonly here: Structure;
  readonly there: Structure;
  readonly mark: string;
  readonly edits: Edit[];
  readonly changes: Change[];
}

interface Places {
  readonly there: number;
  readonly here: number;
}

/** Adds, drops and sets what stands in an element that both have. */
function mirrorParts(work: Work, within: string, places: Places, path: string): void {
  for (const name of partsIn[within] ?? []) {
    const there = partsOf(work.there, places.there, name);
    const here = partsOf(work.here, places.here, name);
    const pairs = pairParts(there, here);
    const known = new Set(pairs.flatMap((one) => [one.there, one.here]));
    addMissing(work, { name, there, pairs, place: places.here, path });
    for (const part of here) {
      if (known.has(part)) continue;
      work.edits.push(removal(work.here.text, part));
      work.changes.push({ kind: 'remove', name: pathOf(path, part) });
    }
    for (const one of pairs) {
      setAttributes(work, one, pathOf(path, one.here));
      mirrorParts(work, name, { there: one.there.place, here: one.here.place }, pathOf(path, one.here));
    }
  }
}

interface Missing {
  readonly name: string;
  readonly there: readonly Part[];
  readonly pairs: readonly { readonly there: Part; readonly here: Part }[];
  /** Place of the element that they are added to; -1 at the top. */
  readonly place: number;
  readonly path: string;
}

/** Copies what this text lacks behind what it follows in the other one. */
function addMissing(work: Work, { name, there, pairs, place, path }: Missing): void {
  const known = new Map(pairs.map((one) => [one.there, one.here]));
  const found = new Map<number, string>();
  let at = firstPlace(work.here, place, name);
  for (const part of there) {
    const same = known.get(part);
    if (same !== undefined) {
      at = same.item.end;
      continue;
    }
    const copy = copyOf(work, part, place < 0 ? '\n\n' : '\n');
    found.set(at, (found.get(at) ?? '') + copy);
    work.changes.push({ kind: 'add', name: pathOf(path, part) });
  }
  for (const [at, insert] of found) work.edits.push({ from: at, to: at, insert });
}

/** Where the first of a kind is put: behind the kinds before it, or at the beginning of what it stands in. */
function firstPlace({ text, outline, within }: Structure, place: number, name: string): number {
  const siblings = (within.get(place) ?? []).flatMap((index) => outline[index] ?? []);
  const kinds = partsIn[outline[place]?.name ?? ''] ?? [];
  const earlier = kinds.slice(0, kinds.indexOf(name));
  const last = siblings.findLast((item) => earlier.includes(item.name));
  if (last !== undefined) return last.end;
  if (place < 0) return text.slice(0, siblings[0]?.start).trimEnd().length;
  const parent = outline[place];
  if (parent?.name !== 'Reply') return parent?.open ?? 0;
  return text.slice(0, text.lastIndexOf('</', parent.end)).trimEnd().length;
}

/** The element in the other language's words, on lines of its own, marked as waiting for a translation. */
function copyOf({ there, mark }: Work, { item }: Part, gap: string): string {
  const { text } = there;
  const indent = /[ \t]*$/.exec(text.slice(0, item.start))?.[0] ?? '';
  const words = item.open === item.end ? '' : ` {/* ${mark} */}`;
  return `${gap}${indent}${text.slice(item.start, item.open)}${words}${text.slice(item.open, item.end)}`;
}

/** Takes the lines of an element that has them for itself, with the gap before it: behind it something may be added. */
function removal(text: string, { item: { start, end } }: Part): Edit {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const isAlone = text.slice(line, start).trim() === '' && /^[ \t]*(\r?\n|$)/.test(text.slice(end));
  return { from: isAlone ? text.slice(0, start).trimEnd().length : start, to: end, insert: '' };
}

function setAttributes(
  { here, there, edits, changes }: Work,
  pair: { readonly there: Part; readonly here: Part },
  path: string,
): void {
  for (const name of sharedAttributes[pair.here.item.name] ?? []) {
    const wanted = attributeOf(there, pair.there.item, name);
    const present = attributeOf(here, pair.here.item, name);
    if (asSet(wanted) === asSet(present)) continue;
    edits.push(changeAttribute(here.text, pair.here.item, name, wanted));
    changes.push({ kind: 'set', name: `${path}: ${name}` });
  }
}

/** Lists of names are equal in any order. */
function asSet(value: string | true | undefined): string {
  if (value === undefined || value === true) return String(value);
  return `=${[...new Set(value.split(/\s+/).filter(Boolean))].sort().join(' ')}`;
}
