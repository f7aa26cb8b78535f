import { pair } from '../compiler/drift.ts';
import { type OutlineItem, readOutline } from './readOutline.ts';

/** A difference in structure, as an author names it: `keluhan/akui`. */
export interface Change {
  readonly kind: 'add' | 'remove' | 'rename' | 'set' | 'order';
  readonly name: string;
}

export interface Mirrored {
  readonly text: string;
  /** None where the structure is the same already. */
  readonly changes: readonly Change[];
}

/** A text with the elements that both languages share. */
export interface Structure {
  readonly text: string;
  readonly outline: readonly OutlineItem[];
  /** Places in the outline by the place of what they stand in; -1 is the top. */
  readonly within: ReadonlyMap<number, readonly number[]>;
}

/** An element under the name by which the other language's is found. */
export interface Part {
  readonly id: string;
  readonly item: OutlineItem;
  /** Place in the outline. */
  readonly place: number;
}

/** Elements that stand in each, the top first. */
export const partsIn: Readonly<Record<string, readonly string[]>> = {
  '': ['Fact', 'Scene', 'Redirect', 'Ending'],
  Scene: ['Customer', 'Reply'],
  Reply: ['Coach'],
};

/** Attributes that are equal in both languages; the rest of an element is words. */
export const sharedAttributes: Readonly<Record<string, readonly string[]>> = {
  Customer: ['mood'],
  Reply: ['to', 'does', 'needs'],
  Fact: ['source', 'private', 'extra'],
  Redirect: ['to'],
  Ending: ['outcome', 'when'],
};

const known = new WeakMap<readonly OutlineItem[], Structure>();

export function readStructure(text: string): Structure {
  const outline = readOutline(text);
  const before = known.get(outline);
  if (before !== undefined) return before;
  const within = new Map<number, number[]>();
  outline.forEach(({ parent }, place) => {
    const siblings = within.get(parent);
    if (siblings === undefined) within.set(parent, [place]);
    else siblings.push(place);
  });
  const structure = { text, outline, within };
  known.set(outline, structure);
  return structure;
}

/** The elements of a name that stand in a place of the outline; -1 is the top. */
export function partsOf({ outline, within }: Structure, parent: number, name: string): readonly Part[] {
  const seen = new Map<string, number>();
  return (within.get(parent) ?? []).flatMap((place) => {
    const item = outline[place];
    if (item?.name !== name) return [];
    const key = keyOf(item);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [{ id: before === 0 ? key : `${key}#${before}`, item, place }];
  });
}

/** The parts of both texts that belong together: by name, and by place where both have as many. */
export function pairParts(
  there: readonly Part[],
  here: readonly Part[],
): readonly { readonly there: Part; readonly here: Part }[] {
  return pair(there, here).map(([there, here]) => ({ there, here }));
}

function keyOf({ name, id, attributes }: OutlineItem): string {
  if (name === 'Redirect') return `${attributes.get('in')?.text ?? ''} ${attributes.get('mood')?.text ?? ''}`;
  if (name === 'Customer') return attributes.get('mood')?.text ?? '';
  return id;
}

/** The value of an attribute: text, true for a flag, undefined where it is absent. */
export function attributeOf({ text }: Structure, item: OutlineItem, name: string): string | true | undefined {
  const value = item.attributes.get(name)?.text;
  if (value !== undefined) return value;
  const tag = text.slice(item.start, item.open).replace(/"[^"]*"|'[^']*'/g, '""');
  return new RegExp(`\\s${name}(?=[\\s/>])`).test(tag) ? true : undefined;
}

/** How an element is named within those that it stands in. */
export function pathOf(path: string, { id, item }: Part): string {
  const own = item.name === 'Customer' || item.name === 'Coach' ? `${item.name}${id && ` ${id}`}` : id;
  return path === '' ? own : `${path}/${own}`;
}
