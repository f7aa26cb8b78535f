import { type Document, isMap, isNode, isScalar } from 'yaml';

/** Where keys and values of the front matter stand in the text. */
export interface Places {
  readonly value: (path: readonly PropertyKey[]) => number;
  readonly key: (path: readonly PropertyKey[]) => number;
}

/** Places in a document that starts at an offset of the text. */
export function placesIn(document: Document, start: number): Places {
  const value = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length).map(indexOrKey), true);
      if (isNode(node) && node.range) return start + node.range[0];
    }
    return 0;
  };
  const key = (path: readonly PropertyKey[]): number => {
    const parent =
      path.length === 1 ? document.contents : document.getIn(path.slice(0, -1).map(indexOrKey), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
      : undefined;
    return isNode(pair?.key) && pair.key.range ? start + pair.key.range[0] : value(path);
  };
  return { value, key };
}

function indexOrKey(part: PropertyKey): string | number {
  const text = String(part);
  return /^\d+$/.test(text) ? Number(text) : text;
}
