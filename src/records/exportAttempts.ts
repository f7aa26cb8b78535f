import { type Attempt, rowOf } from './attempt.ts';

/*
 * Exported file, version 1: { "ramah": 1, "attempts": [{ "head": {…}, "events": [{ attempt, index, at, event }] }] }
 */

/** The text of a file with these attempts, complete and readable by `importAttempts`. */
export function exportAttempts(attempts: readonly Attempt[]): string {
  const written = attempts.map(({ head, events }) => ({
    head,
    events: events.map((event, index) => rowOf(head.id, index, event)),
  }));
  return `${JSON.stringify({ ramah: 1, attempts: written }, null, 2)}\n`;
}
