import type { Mode } from '../model/event.ts';
import type { AttemptMark } from './attemptStore.ts';
import { readKept } from './readKept.ts';

/** What an attempt says of the assignment that it answers: of those kept, the one opened last that asks for this scenario in this mode. */
export function markFor(
  received: readonly unknown[],
  scenario: string,
  mode: Mode,
): Pick<AttemptMark, 'assignment'> {
  const asking = received
    .flatMap((row) => readKept('assignments', row) ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .findLast(({ assignment }) => assignment.mode === mode && assignment.scenarios.includes(scenario));
  if (asking === undefined) return {};
  const { id, className, until } = asking.assignment;
  return { assignment: { id, className, ...(until === undefined ? {} : { until }) } };
}
