import type { CohortAttempt } from './cohort.ts';

/**
 * The attempts by start, oldest first, those marked that count: a person's first assessment of each version of a
 * scenario. One that was broken off or altered uses up the first try and does not count: no later one replaces it.
 */
export function markCounted(attempts: readonly CohortAttempt[]): readonly CohortAttempt[] {
  const tried = new Set<string>();
  return [...attempts].sort(byStart).map((attempt) => {
    const { member, scenario, hash, mode, check } = attempt;
    const key = JSON.stringify([member, scenario, hash]);
    if (mode !== 'assessment' || tried.has(key)) return attempt;
    tried.add(key);
    return check.kind === 'verified' ? { ...attempt, isCounted: true } : attempt;
  });
}

function byStart(a: CohortAttempt, b: CohortAttempt): number {
  return a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id);
}
