import { isoDay } from '../model/isoDay.ts';
import type { CohortAttempt, Member } from './cohort.ts';

/** What of a group is looked at; an empty text is everything. */
export interface Filter {
  /** `counted`: only first assessments; `any`: every attempt. */
  readonly mode: 'counted' | 'any' | CohortAttempt['mode'];
  readonly scenario: string;
  /** Name of a class, as assignments have it. */
  readonly className: string;
  /** Part of a name or staff number. */
  readonly person: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
}

export const everything: Filter = {
  mode: 'counted',
  scenario: '',
  className: '',
  person: '',
  from: '',
  until: '',
};

/** The attempts that a filter lets through, in their order. */
export function filterAttempts(
  filter: Filter,
  members: readonly Member[],
  attempts: readonly CohortAttempt[],
): readonly CohortAttempt[] {
  const wanted = new Set(members.filter(isWanted(filter.person)).map(({ id }) => id));
  return attempts.filter(
    (attempt) =>
      wanted.has(attempt.member) &&
      isOfMode(filter.mode, attempt) &&
      (filter.scenario === '' || filter.scenario === attempt.scenario) &&
      (filter.className === '' || filter.className === attempt.className) &&
      (filter.from === '' || isoDay(new Date(attempt.startedAt)) >= filter.from) &&
      (filter.until === '' || isoDay(new Date(attempt.startedAt)) <= filter.until),
  );
}

function isOfMode(mode: Filter['mode'], attempt: CohortAttempt): boolean {
  return mode === 'any' || (mode === 'counted' ? attempt.isCounted : attempt.mode === mode);
}

function isWanted(part: string): (member: Member) => boolean {
  const sought = part.trim().toLocaleLowerCase();
  return ({ name, staffNumber = '' }) =>
    name.toLocaleLowerCase().includes(sought) || staffNumber.toLocaleLowerCase().includes(sought);
}
