import { elements, isElementName } from './elements.ts';
import type { Tag } from './readTag.ts';

/** A stretch of the text: one element of the top level, or what stands between two. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isElement: boolean;
}

/** Cuts a text that does not parse where its top-level elements start and end, as well as tags and indentation tell. */
export function outline(text: string, tags: readonly Tag[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let open: { readonly tag: Tag; readonly indent: number; depth: number } | undefined;
  const cut = (end: number, isElement: boolean): void => {
    if (end > start) stretches.push({ start, end, isElement });
    start = Math.max(start, end);
  };
  for (const tag of tags) {
    if (tag.start < start) continue;
    const indent = indentOf(text, tag.start);
    if (indent !== undefined && isTopLevel(tag) && (open === undefined || indent <= open.indent)) {
      cut(tag.start - indent, open !== undefined);
      open = tag.kind === 'void' ? undefined : { tag, indent, depth: 1 };
      if (tag.kind === 'void') cut(lineEnd(text, tag.end), true);
    } else if (open !== undefined && tag.name === open.tag.name && tag.kind !== 'void') {
      open.depth += tag.kind === 'open' ? 1 : -1;
      if (open.depth > 0) continue;
      open = undefined;
      cut(lineEnd(text, tag.end), true);
    }
  }
  cut(text.length, open !== undefined);
  return stretches;
}

/** The paragraphs of a stretch: what blank lines separate. */
export function paragraphsOf(text: string, { start, end }: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(/\n[ \t]*\r?\n/g)) {
    const to = start + index + gap.length;
    pieces.push({ start: from, end: to, isElement: false });
    from = to;
  }
  if (from < end) pieces.push({ start: from, end, isElement: false });
  return pieces;
}

function isTopLevel(tag: Tag): boolean {
  return tag.kind !== 'close' && isElementName(tag.name) && elements[tag.name].parent === undefined;
}

/** Blanks before the place on its line; undefined where something else stands there. */
function indentOf(text: string, at: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(lineStart, at).trim() === '' ? at - lineStart : undefined;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}
