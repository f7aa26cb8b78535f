import { code, esm } from './diagnostics/forbidden-code.ts';
import {
  commentOpen,
  htmlComment,
  strayBrace,
  strayLess,
  tooDeep,
  webAddress,
} from './diagnostics/syntax.ts';
import { findExpressionEnd, isOnlyComment } from './expression.ts';
import { hideBraces } from './hiddenBraces.ts';
import type { Problem } from './problem.ts';
import { readTag, type Tag } from './readTag.ts';

/** A text made safe for the parser: as long as the original, without JavaScript. */
export interface Scan {
  /** Comments, expressions, imports and HTML comments are blanked; braces that are text are hidden, see `showBraces`. */
  readonly text: string;
  /** Every tag, in order. */
  readonly tags: readonly Tag[];
  readonly problems: readonly Problem[];
}

/** Goes through the text once. The parser runs native code on every brace, which a few thousand of them can crash or stall: it sees none. */
export function scan(text: string): Scan {
  const work: Work = { text, edits: [], tags: [], problems: [], depth: 0, deadTicks: new Map() };
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

interface Edit {
  readonly start: number;
  readonly end: number;
  /** As long as what it replaces. */
  readonly by: string;
}

interface Work {
  readonly text: string;
  readonly edits: Edit[];
  readonly tags: Tag[];
  readonly problems: Problem[];
  /** Tags that are open. */
  depth: number;
  /** By length of a run of backticks: up to where none closes it. */
  readonly deadTicks: Map<number, number>;
}

/** More than any text needs; deeper nesting overflows stacks. */
const deepestMarkers = 50;
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

/** Fences, imports and too many markers are found where a line starts. */
function startLine(work: Work, at: number): number {
  const { text } = work;
  const markers = matchAt(/(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/y, text, at)?.[0] ?? '';
  if (markers.length > deepestMarkers && markers.replace(/[ \t\d]/g, '').length > deepestMarkers) {
    work.problems.push(tooDeep(at));
    erase(work, at, at + markers.length);
  }
  const fence = matchAt(/[ \t]*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y, text, at + markers.length);
  if (fence?.[1] !== undefined) return skipFence(work, at + markers.length + fence[0].length, fence[1]);
  const word = matchAt(/(?:import|export)(?=[ \t{"'*])/y, text, at)?.[0];
  if (word !== undefined && /(?:^|[\n>][ \t]*\r?\n)$/.test(text.slice(Math.max(0, at - 200), at))) {
    return importOrExport(work, at, word);
  }
  return at + markers.length;
}

function skipFence(work: Work, at: number, mark: string): number {
  const closing = new RegExp(`^[ \\t>]*${mark[0] === '~' ? '~' : '`'}{${mark.length},}[ \\t]*\\r?$`, 'gm');
  closing.lastIndex = at;
  const match = closing.exec(work.text);
  const end = match === null ? work.text.length : match.index + match[0].length;
  hide(work, at, end);
  return end;
}

function importOrExport(work: Work, at: number, word: string): number {
  work.problems.push(esm(at, word));
  const ending = /\n(?=[ \t]*(?:\r?\n|<|$))|$/g;
  ending.lastIndex = at;
  const end = ending.exec(work.text)?.index ?? work.text.length;
  erase(work, at, end);
  return end;
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
  const end = findExpressionEnd(work.text, at);
  if (end === undefined) {
    work.problems.push(work.text.startsWith('{/*', at) ? commentOpen(at) : strayBrace(at));
    hide(work, at, at + 1);
    return at + 1;
  }
  const inner = work.text.slice(at + 1, end - 1);
  if (!isOnlyComment(inner)) work.problems.push(code(at, `{${inner}}`));
  erase(work, at, end);
  return end;
}

function lessThan(work: Work, at: number): number {
  const { text } = work;
  if (text.startsWith('<!--', at)) return comment(work, at);
  const address = matchAt(/<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@/"'=]+@[^\s<>]+)>/iy, text, at)?.[0];
  if (address !== undefined || !/[\p{L}_$/>]/u.test(text[at + 1] ?? '')) {
    work.problems.push(address === undefined ? strayLess(at, text) : webAddress(at, address));
    work.edits.push({ start: at, end: at + 1, by: '‹' });
    return at + 1;
  }
  return tag(work, readTag(text, at));
}

function comment(work: Work, at: number): number {
  work.problems.push(htmlComment(at));
  const close = work.text.indexOf('-->', at + 4);
  const end = close < 0 ? at + 4 : close + 3;
  erase(work, at, end);
  return end;
}

function tag(work: Work, found: Tag): number {
  if (found.kind === 'open') work.depth += 1;
  if (found.kind === 'close') work.depth = Math.max(0, work.depth - 1);
  if (found.kind === 'open' && work.depth > deepestTags) {
    work.problems.push(tooDeep(found.start));
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
      work.problems.push(
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

function hide(work: Work, start: number, end: number): void {
  const text = work.text.slice(start, end);
  if (/[{}]/.test(text)) work.edits.push({ start, end, by: hideBraces(text) });
}

function erase(work: Work, start: number, end: number): void {
  work.edits.push({ start, end, by: work.text.slice(start, end).replace(/[^\r\n]/g, ' ') });
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, by } of edits) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
