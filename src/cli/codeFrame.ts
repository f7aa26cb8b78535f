import type { Position } from '../compiler/source.ts';

/** Widest part of a line that is shown. */
const width = 100;

type Paint = (text: string) => string;

/** The line of a place with the one before it, and a mark under the column. Long lines are cut around it. */
export function codeFrame(
  text: string,
  { line, column }: Position,
  paintMark: Paint,
  paintNumber: Paint,
): string {
  const lines = text.split(/\r\n|\n|\r/);
  const digits = String(line).length;
  const start = column - 1 > width - 20 ? column - Math.floor(width / 2) : 0;
  const show = (number: number): string => {
    const whole = lines[number - 1] ?? '';
    const part = whole.slice(start, start + width);
    const before = start > 0 && part !== '' ? '…' : '';
    return `  ${paintNumber(`${String(number).padStart(digits)} │`)} ${before}${part}${start + width < whole.length ? '…' : ''}`;
  };
  const lead = (lines[line - 1] ?? '').slice(start, column - 1).replace(/[^\t]/g, ' ');
  const mark = `  ${paintNumber(`${' '.repeat(digits)} │`)} ${start > 0 ? ' ' : ''}${lead}${paintMark('^')}`;
  return [...(line > 1 ? [show(line - 1)] : []), show(line), mark].join('\n');
}
