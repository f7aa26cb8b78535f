/** A place in a text: 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text with the offsets at which its lines start; lines end with LF, CRLF or CR. */
export interface Source {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function makeSource(text: string): Source {
  const lineStarts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + mark.length);
  return { text, lineStarts };
}

/** The line and column of an offset. */
export function positionAt({ lineStarts }: Source, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

/** The offset of a line and column, at most the end of the text. */
export function offsetAt({ text, lineStarts }: Source, { line, column }: Position): number {
  return Math.min((lineStarts[line - 1] ?? text.length) + column - 1, text.length);
}

/** The same text in which every character from `start` to `end` is a blank; its lines stay. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
