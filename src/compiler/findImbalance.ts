import type { Tag } from './readTag.ts';

/** Why tags do not pair, and the tag that shows it. */
export type Imbalance =
  | { readonly kind: 'unclosed' | 'unopened' | 'split'; readonly tag: Tag }
  /** A closing tag, and the element that is still open there. */
  | { readonly kind: 'mismatched'; readonly tag: Tag; readonly open: Tag };

/** The first tag of a stretch that does not pair, or pairs over the bounds of a paragraph; undefined where all do. */
export function findImbalance(text: string, tags: readonly Tag[], end: number): Imbalance | undefined {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'void') continue;
    const opener = open.at(-1);
    if (opener !== undefined && isCutOff(text, opener, tag.start)) return cutOff(opener, tags);
    if (tag.kind === 'open') {
      open.push(tag);
      continue;
    }
    if (opener === undefined) return { kind: 'unopened', tag };
    const isInline = !isAlone(text, opener);
    if (opener.name !== tag.name) {
      const isLeft = isInline && isAlone(text, tag);
      return isLeft ? cutOff(opener, tags) : { kind: 'mismatched', tag, open: opener };
    }
    const isOneLine = !text.slice(opener.end, tag.start).includes('\n');
    if (isInline === isAlone(text, tag) && !isOneLine) return { kind: 'split', tag: opener };
    open.pop();
  }
  const left = open.at(-1);
  if (left === undefined) return undefined;
  return isCutOff(text, left, end) ? cutOff(left, tags) : { kind: 'unclosed', tag: left };
}

function cutOff(tag: Tag, tags: readonly Tag[]): Imbalance {
  const isClosed = tags.some(
    ({ kind, name, start }) => kind === 'close' && name === tag.name && start > tag.start,
  );
  return { kind: isClosed ? 'split' : 'unclosed', tag };
}

/** True where an element in a line of text is still open when its paragraph ends. */
function isCutOff(text: string, tag: Tag, until: number): boolean {
  return !isAlone(text, tag) && /\n[ \t]*\r?\n/.test(text.slice(tag.end, until));
}

/** True where nothing but tags stands on the lines of a tag. */
function isAlone(text: string, tag: Tag): boolean {
  const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1;
  const next = text.indexOf('\n', tag.end);
  const around = text.slice(lineStart, tag.start) + text.slice(tag.end, next < 0 ? text.length : next);
  return around.replace(/<[^<>]*>/g, '').trim() === '';
}
