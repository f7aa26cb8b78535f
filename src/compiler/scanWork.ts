import { hideBraces } from './hiddenBraces.ts';
import type { Problem } from './problem.ts';
import type { Tag } from './readTag.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  /** As long as what it replaces. */
  readonly by: string;
}

/** A scan under way. */
export interface Work {
  readonly text: string;
  readonly edits: Edit[];
  readonly tags: Tag[];
  readonly problems: Problem[];
  /** Tags that are open. */
  depth: number;
  /** By length of a run of backticks: up to where none closes it. */
  readonly deadTicks: Map<number, number>;
}

/** Nobody reads more; a file of nothing but braces has hundreds of thousands. */
const mostProblems = 1000;

/** Notes a problem, unless there are too many already. */
export function note(work: Work, problem: Problem): void {
  if (!isFull(work)) work.problems.push(problem);
}

export function isFull(work: Work): boolean {
  return work.problems.length >= mostProblems;
}

/** Hides the braces of a stretch from the parser. */
export function hide(work: Work, start: number, end: number): void {
  const text = work.text.slice(start, end);
  if (/[{}]/.test(text)) work.edits.push({ start, end, by: hideBraces(text) });
}

/** Makes blanks of a stretch; its lines stay. */
export function erase(work: Work, start: number, end: number): void {
  work.edits.push({ start, end, by: work.text.slice(start, end).replace(/[^\r\n]/g, ' ') });
}

/** The text with the edits, which are in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, by } of edits) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
