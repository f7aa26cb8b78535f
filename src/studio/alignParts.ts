import { applyEdits, type Edit } from './edit.ts';
import { renameId } from './renameId.ts';
import {
  type Change,
  pairParts,
  partsIn,
  partsOf,
  pathOf,
  readStructure,
  type Structure,
} from './structure.ts';

/** Gives scenes, endings, records and replies the names that the other text gives those in their places. */
export function renameAll(text: string, from: string, changes: Change[]): string {
  const [here, there] = [readStructure(text), readStructure(from)];
  const edits = ['Scene', 'Ending', 'Fact'].flatMap((name) =>
    pairParts(partsOf(there, -1, name), partsOf(here, -1, name)).flatMap((one) => {
      const replies =
        name === 'Scene' ? renameReplies(there, here, one.there.place, one.here.place, changes) : [];
      const [old, id] = [one.here.item.id, one.there.item.id];
      if (old === id || old === '' || id === '') return replies;
      changes.push({ kind: 'rename', name: `${old} → ${id}` });
      return [...replies, ...renameId(text, name === 'Fact' ? 'fact' : 'place', old, id)];
    }),
  );
  return applyEdits(text, edits);
}

function renameReplies(
  there: Structure,
  here: Structure,
  from: number,
  to: number,
  changes: Change[],
): readonly Edit[] {
  return pairParts(partsOf(there, from, 'Reply'), partsOf(here, to, 'Reply')).flatMap((one) => {
    const [old, id] = [one.here.item.id, one.there.item.id];
    const value = one.here.item.attributes.get('id');
    if (old === id || value === undefined || id === '') return [];
    changes.push({ kind: 'rename', name: `${here.outline[to]?.id ?? ''}/${old} → ${id}` });
    return [{ from: value.start, to: value.end, insert: id }];
  });
}

/** Puts elements in the order of the other text, the outer ones first; what stands between them stays in its place. */
export function reorder(text: string, from: string, changes: Change[]): string {
  let ordered = text;
  for (let round = 0; round < 400; round += 1) {
    const [here, there] = [readStructure(ordered), readStructure(from)];
    const found = findDisorder(there, here);
    if (found === undefined) return ordered;
    changes.push({ kind: 'order', name: found.name });
    ordered = applyEdits(ordered, found.edits);
  }
  return ordered;
}

function findDisorder(there: Structure, here: Structure) {
  const scenes = pairParts(partsOf(there, -1, 'Scene'), partsOf(here, -1, 'Scene'));
  const lists = [
    ...(partsIn[''] ?? []).map((name) => ({ name, there: -1, here: -1 })),
    ...scenes.flatMap((one) =>
      (partsIn.Scene ?? []).map((name) => ({ name, there: one.there.place, here: one.here.place })),
    ),
  ];
  for (const list of lists) {
    const wanted = pairParts(partsOf(there, list.there, list.name), partsOf(here, list.here, list.name)).map(
      (one) => one.here,
    );
    const present = wanted.toSorted((a, b) => a.place - b.place);
    const first = wanted.find((part, index) => part !== present[index]);
    if (first === undefined) continue;
    const edits = present.map(({ item: { start, end } }, index) => {
      const moved = wanted[index]?.item;
      return { from: start, to: end, insert: here.text.slice(moved?.start, moved?.end) };
    });
    return { edits, name: pathOf(here.outline[list.here]?.id ?? '', first) };
  }
  return undefined;
}
