import type { Scenario } from '../model/scenario.ts';
import type { Attempt } from '../records/attempt.ts';
import type { SkillTally } from './cohort.ts';
import { type SkillRow, skillRows } from './summarise.ts';
import { type Verifier, verifierOf, verifyAttempt } from './verifyAttempt.ts';

/** How one person's skills showed in these attempts, the weakest first; an attempt that replay does not bear out is left out. */
export function ownSkills(
  attempts: readonly Attempt[],
  scenarios: ReadonlyMap<string, Scenario>,
): readonly SkillRow[] {
  const verifiers = new Map<string, Verifier>(
    [...scenarios].map(([slug, scenario]) => [slug, verifierOf(scenario)]),
  );
  const tallies = attempts.flatMap((attempt): readonly { readonly skills: readonly SkillTally[] }[] => {
    const { check, skills } = verifyAttempt(verifiers.get(attempt.head.scenario), attempt);
    return check.kind === 'verified' ? [{ skills }] : [];
  });
  return skillRows(tallies);
}
