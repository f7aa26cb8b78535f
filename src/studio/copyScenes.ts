import type { Edit } from './edit.ts';
import { type OutlineItem, readOutline } from './readOutline.ts';

/** Scenes, endings and facts that one language has and the other lacks, in the order of the text. */
export function missingIn(text: string, from: string): readonly OutlineItem[] {
  const known = new Set(readOutline(text).map(keyOf));
  return readOutline(from).filter((item) => isCopied(item) && !known.has(keyOf(item)));
}

/** The edits that bring those into a text, each behind the element that it follows in the other language. */
export function copyMissing(text: string, from: string): readonly Edit[] {
  const outline = readOutline(text);
  const top = readOutline(from).filter(isCopied);
  const missing = new Set(missingIn(text, from).map(keyOf));
  return top.flatMap((item, place) => {
    if (!missing.has(keyOf(item))) return [];
    const before = top.slice(0, place).findLast((other) => !missing.has(keyOf(other)));
    const anchor = outline.find((other) => before !== undefined && keyOf(other) === keyOf(before));
    const at = anchor?.end ?? outline.find(isCopied)?.start ?? text.length;
    const words = from.slice(item.start, item.end);
    return [{ from: at, to: at, insert: anchor === undefined ? `${words}\n\n` : `\n\n${words}` }];
  });
}

function isCopied({ name, id, parent }: OutlineItem): boolean {
  return parent < 0 && id !== '' && ['Scene', 'Ending', 'Fact'].includes(name);
}

function keyOf({ name, id }: OutlineItem): string {
  return `${name === 'Fact' ? 'fact' : 'place'} ${id}`;
}
