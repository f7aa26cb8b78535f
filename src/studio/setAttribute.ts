import type { Edit } from './edit.ts';
import type { OutlineItem } from './readOutline.ts';

/** The edit that gives an element's attribute a value; `true` makes it a flag, undefined takes it away. */
export function changeAttribute(
  text: string,
  item: OutlineItem,
  name: string,
  value: string | true | undefined,
): Edit {
  const tag = text.slice(item.start, item.open);
  const written = new RegExp(`\\s+${name}(?:=(?:"[^"]*"|'[^']*'))?(?=[\\s/>])`).exec(tag);
  const insert = value === undefined ? '' : value === true ? ` ${name}` : ` ${name}="${value}"`;
  if (written !== null) {
    const from = item.start + written.index;
    return { from, to: from + written[0].length, insert };
  }
  const end = item.open - (/\s*\/?>$/.exec(tag)?.[0].length ?? 1);
  return { from: end, to: end, insert };
}
