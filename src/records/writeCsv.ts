import papaparse from 'papaparse';
import type { Attempt } from './attempt.ts';
import { ownerOf, type Person } from './kept.ts';
import type { Review } from './review.ts';

/*
 * Two tables for spreadsheets. Column names are English in both languages and stay, so that a sheet made once goes on
 * working. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */

/** Cells between `;` where the person's spreadsheets have decimal commas, `,` elsewhere. */
export type Separator = ';' | ',';

/** One row for each attempt, in the order given. */
export function writeAttemptsCsv(
  attempts: readonly Attempt[],
  people: readonly Person[],
  separator: Separator,
): string {
  const rows = attempts.map(({ head, events }) => {
    const { result } = head;
    return {
      ...personCells(ownerOf(head), people),
      class: head.assignment?.className,
      attempt: head.id,
      scenario: head.scenario,
      title: head.title,
      language: head.language,
      mode: head.mode,
      started: head.startedAt,
      finished: head.finishedAt,
      replies: events.filter(({ type }) => type === 'reply').length,
      passed: result === undefined ? undefined : result.hasPassed ? 'yes' : 'no',
      overall: result?.overall,
      empathy: result?.empathy,
      de_escalation: result?.deEscalation,
      problem_solving: result?.problemSolving,
      fork_of: head.forkOf?.attempt,
    };
  });
  return table(rows, separator);
}

/** One row for each answer of the study desk, in the order given. */
export function writeReviewsCsv(
  reviews: readonly Review[],
  people: readonly Person[],
  separator: Separator,
): string {
  const rows = reviews.map((review) => ({
    ...personCells(ownerOf(review), people),
    item: review.item,
    answered: new Date(review.at).toISOString(),
    rating: review.rating,
  }));
  return table(rows, separator);
}

function personCells(profile: string, people: readonly Person[]) {
  const person = people.find(({ id }) => id === profile);
  return { name: person?.name, staff_number: person?.staffNumber };
}

/** A byte order mark first: some spreadsheets take a file without one for an older alphabet. */
function table(rows: readonly object[], separator: Separator): string {
  const text = papaparse.unparse([...rows], { delimiter: separator, escapeFormulae, newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}

/** What a spreadsheet may read as a formula, also after blanks and in full width. */
const escapeFormulae = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
