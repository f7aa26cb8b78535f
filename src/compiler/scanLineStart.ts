import { esm } from './diagnostics/forbidden-code.ts';
import { tooDeep } from './diagnostics/syntax.ts';
import { erase, hide, matchAt, note, type Work } from './scanWork.ts';

/** More markers of quotations and lists on one line than any text needs; they overflow stacks. */
const deepestMarkers = 50;

/** Deals with what only the start of a line can be: a fence, an import, too many markers. Answers where to go on. */
export function startLine(work: Work, at: number): number {
  const { text } = work;
  const markers = matchAt(/(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/y, text, at)?.[0] ?? '';
  if (markers.length > deepestMarkers && markers.replace(/[ \t\d]/g, '').length > deepestMarkers) {
    note(work, tooDeep(at));
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
  note(work, esm(at, word));
  const ending = /\n(?=[ \t]*(?:\r?\n|<|$))|$/g;
  ending.lastIndex = at;
  const end = ending.exec(work.text)?.index ?? work.text.length;
  erase(work, at, end);
  return end;
}
