import type { Edit } from './edit.ts';
import { type OutlineItem, readOutline } from './readOutline.ts';

/** What may be renamed: scenes and endings share their names, facts have their own. */
export type Named = 'place' | 'fact';

/** The id at an offset that can be renamed, with what it names; undefined where none stands there. */
export function namedAt(
  text: string,
  offset: number,
): { readonly named: Named; readonly id: string } | undefined {
  for (const use of usesIn(readOutline(text))) {
    if (offset >= use.from && offset <= use.to) return { named: use.named, id: text.slice(use.from, use.to) };
  }
  return undefined;
}

/** Renames a scene, an ending or a fact wherever the text names it. */
export function renameId(text: string, named: Named, id: string, to: string): readonly Edit[] {
  return usesIn(readOutline(text))
    .filter((use) => use.named === named && text.slice(use.from, use.to) === id)
    .map(({ from, to: end }) => ({ from, to: end, insert: to }));
}

interface Use {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

const uses: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
  Scene: { id: 'place' },
  Ending: { id: 'place' },
  Reply: { to: 'place', needs: 'fact' },
  Redirect: { in: 'place', to: 'place' },
  Fact: { id: 'fact' },
};

/** Every word of an attribute that names a place or a fact. */
function usesIn(outline: readonly OutlineItem[]): readonly Use[] {
  return outline.flatMap(({ name, attributes }) =>
    Object.entries(uses[name] ?? {}).flatMap(([attribute, named]) => {
      const value = attributes.get(attribute);
      if (value === undefined) return [];
      return [...value.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        named,
        from: value.start + index,
        to: value.start + index + word.length,
      }));
    }),
  );
}
