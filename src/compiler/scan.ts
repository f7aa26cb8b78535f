import { code } from './diagnostics/forbidden-code.ts';
import {
  commentOpen,
  htmlComment,
  strayBrace,
  strayLess,
  tooDeep,
  webAddress,
} from './diagnostics/syntax.ts';
import { eraseLongParagraphs } from './eraseLongParagraphs.ts';
import { findExpressionEnd, isOnlyComment } from './expression.ts';
import type { Problem } from './problem.ts';
import { readTag, type Tag } from './readTag.ts';
import { startLine } from './scanLineStart.ts';
import { applyEdits, erase, hide, isFull, matchAt, note, type Work } from './scanWork.ts';

/** A text made safe for the parser: as long as the original, without JavaScript. */
export interface Scan {
  /** Comments, expressions, imports and HTML comments are blanked; braces that are text are hidden, see `showBraces`. */
  readonly text: string;
  /** Every tag, in order. */
  readonly tags: readonly Tag[];
  readonly problems: readonly Problem[];
}

/** Goes through the text once. The parser runs native code on every brace, which a few thousand of them can crash or stall: it sees none. */
export function scan(whole: string): Scan {
  const { text, problems } = eraseLongParagraphs(whole);
  const work: Work = { text, edits: [], tags: [], problems: [...problems], depth: 0, deadTicks: new Map() };
  const special = /[\\`{}<\n]/g;
  let at = startLine(work, 0);
  for (;;) {
    special.lastIndex = at;
    const match = special.exec(text);
    if (match === null) break;
    at = step(work, match[0], match.index);
  }
  return { text: applyEdits(text, work.edits), tags: work.tags, problems: work.problems };
}

/** More than any text needs; deeper nesting overflows stacks. */
const deepestTags = 500;

/** Deals with the character at `at`; answers where to go on. */
function step(work: Work, character: string, at: number): number {
  switch (character) {
    case '\n':
      return startLine(work, at + 1);
    case '\\':
      if (/[{}]/.test(work.text[at + 1] ?? '')) hide(work, at, at + 2);
      return at + (work.text[at + 1] === '\n' ? 1 : 2);
    case '`':
      return codeSpan(work, at);
    case '{':
      return expression(work, at);
    case '}':
      hide(work, at, at + 1);
      return at + 1;
    default:
      return lessThan(work, at);
  }
}

function codeSpan(work: Work, at: number): number {
  const run = matchAt(/`+/y, work.text, at)?.[0].length ?? 1;
  const contents = at + run;
  if ((work.deadTicks.get(run) ?? -1) > at) return contents;
  const next = /`+|\n[ \t]*\r?\n/g;
  next.lastIndex = contents;
  for (let match = next.exec(work.text); match !== null; match = next.exec(work.text)) {
    if (match[0].startsWith('\n')) {
      work.deadTicks.set(run, match.index);
      return contents;
    }
    if (match[0].length !== run) continue;
    hide(work, contents, match.index);
    return match.index + run;
  }
  work.deadTicks.set(run, work.text.length);
  return contents;
}

function expression(work: Work, at: number): number {
  const end = isFull(work) ? undefined : findExpressionEnd(work.text, at);
  if (end === undefined) {
    note(work, work.text.startsWith('{/*', at) ? commentOpen(at) : strayBrace(at));
    hide(work, at, at + 1);
    return at + 1;
  }
  const inner = work.text.slice(at + 1, end - 1);
  if (!isOnlyComment(inner)) note(work, code(at, `{${inner}}`));
  erase(work, at, end);
  return end;
}

function lessThan(work: Work, at: number): number {
  const { text } = work;
  if (text.startsWith('<!--', at)) return comment(work, at);
  const address = matchAt(/<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@/"'=]+@[^\s<>]+)>/iy, text, at)?.[0];
  if (address !== undefined || !/[\p{L}_$/>]/u.test(text[at + 1] ?? '')) {
    note(work, address === undefined ? strayLess(at, text) : webAddress(at, address));
    work.edits.push({ start: at, end: at + 1, by: '‹' });
    return at + 1;
  }
  return tag(work, readTag(text, at));
}

function comment(work: Work, at: number): number {
  note(work, htmlComment(at));
  const close = work.text.indexOf('-->', at + 4);
  const end = close < 0 ? at + 4 : close + 3;
  erase(work, at, end);
  return end;
}

function tag(work: Work, found: Tag): number {
  if (found.kind === 'open') work.depth += 1;
  if (found.kind === 'close') work.depth = Math.max(0, work.depth - 1);
  if (found.kind === 'open' && work.depth > deepestTags) {
    note(work, tooDeep(found.start));
    erase(work, found.start, found.end);
    return found.end;
  }
  work.tags.push(found);
  if (found.fault !== undefined) return found.start + 1;
  for (const attribute of found.attributes) {
    const { value } = attribute;
    if (value === undefined) continue;
    if (!attribute.isCode) hide(work, value.start, value.end);
    else {
      note(
        work,
        code(
          attribute.name === '' ? attribute.start : value.start - 1,
          work.text.slice(value.start - 1, value.end + 1),
        ),
      );
      if (attribute.name === '') erase(work, attribute.start, attribute.end);
      else quote(work, value.start - 1, value.end + 1);
    }
  }
  return found.end;
}

/** Makes an attribute's expression an empty value, as long as it was. */
function quote(work: Work, start: number, end: number): void {
  const inner = work.text.slice(start + 1, end - 1).replace(/[^\r\n]/g, ' ');
  work.edits.push({ start, end, by: `"${inner}"` });
}
