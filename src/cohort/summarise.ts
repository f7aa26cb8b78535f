import { groupBy } from '../analysis/groupBy.ts';
import { mean } from '../analysis/mean.ts';
import type { CohortAttempt, Member, ScoreKey, SkillTally } from './cohort.ts';
import { scoreKeys } from './cohort.ts';
import { skillLevel } from './tallySkills.ts';

/** Mean scores, 0..100; absent where no attempt measured them. */
export type MeanScores = Partial<Readonly<Record<ScoreKey, number>>>;

/** One person in the cohort table. */
export interface MemberRow {
  readonly member: Member;
  /** Attempts looked at, and those of them that could be scored. */
  readonly attempts: number;
  readonly scored: number;
  readonly passed: number;
  readonly scores: MeanScores;
  /** Mean of the later half of the scored attempts less that of the earlier; undefined below `leastForTrend`. */
  readonly trend: number | undefined;
  /** Attempts that replay does not bear out, altered or impossible, and those that another one repeats to the millisecond. */
  readonly doubtful: number;
  /** Weakest first. */
  readonly skills: readonly SkillRow[];
  /** ISO moment of the latest start. */
  readonly lastAt: string | undefined;
}

export interface SkillRow {
  readonly skill: string;
  /** 0..1. */
  readonly level: number;
  readonly chances: number;
}

/** Scored attempts from which on there is a trend. */
export const leastForTrend = 4;

/**
 * One row for each person, in the members' order, with figures of `attempts`. `among` are those in which doubtful ones
 * are looked for: who has none there has no row.
 */
export function summariseMembers(
  members: readonly Member[],
  attempts: readonly CohortAttempt[],
  among: readonly CohortAttempt[] = attempts,
): readonly MemberRow[] {
  const own = groupBy(attempts, ({ member }) => member);
  const all = groupBy(among, ({ member }) => member);
  return members.flatMap((member) => {
    const theirs = all.get(member.id);
    return theirs === undefined ? [] : [rowOf(member, own.get(member.id) ?? [], theirs)];
  });
}

function rowOf(
  member: Member,
  attempts: readonly CohortAttempt[],
  among: readonly CohortAttempt[],
): MemberRow {
  const scored = attempts.filter(({ score }) => score !== undefined);
  return {
    member,
    attempts: attempts.length,
    scored: scored.length,
    passed: scored.filter(({ score }) => score?.hasPassed === true).length,
    scores: meanScores(scored),
    trend: trendOf(scored),
    doubtful: among.filter(isDoubtful).length,
    skills: skillRows(scored),
    lastAt: attempts.at(-1)?.startedAt,
  };
}

/** True where replay does not bear the attempt out, or another one is the same play. */
export function isDoubtful({ check, sameAs }: CohortAttempt): boolean {
  return check.kind === 'altered' || check.kind === 'impossible' || sameAs !== undefined;
}

/** Mean of each score over the attempts that have it. */
export function meanScores(attempts: readonly CohortAttempt[]): MeanScores {
  const pairs = scoreKeys.flatMap((key) => {
    const values = attempts.flatMap(({ score }) => score?.[key] ?? []);
    return values.length === 0 ? [] : [[key, mean(values)] as const];
  });
  return Object.fromEntries(pairs);
}

/** In order of time; where their number is odd, the one in the middle counts in neither half. */
export function trendOf(scored: readonly CohortAttempt[]): number | undefined {
  const values = scored.flatMap(({ score }) => score?.overall ?? []);
  if (values.length < leastForTrend) return undefined;
  const half = Math.floor(values.length / 2);
  return mean(values.slice(-half)) - mean(values.slice(0, half));
}

/** Skills over several attempts, the weakest first. */
export function skillRows(attempts: readonly Pick<CohortAttempt, 'skills'>[]): readonly SkillRow[] {
  const sums = new Map<string, Omit<SkillTally, 'skill'>>();
  for (const { skill, possible, earned, costs } of attempts.flatMap(({ skills }) => skills)) {
    const sum = sums.get(skill) ?? { possible: 0, earned: 0, costs: 0 };
    sums.set(skill, {
      possible: sum.possible + possible,
      earned: sum.earned + earned,
      costs: sum.costs + costs,
    });
  }
  return [...sums]
    .flatMap(([skill, sum]) => {
      const level = skillLevel(sum);
      return level === undefined ? [] : [{ skill, level, chances: sum.possible + sum.costs }];
    })
    .sort((a, b) => a.level - b.level || a.skill.localeCompare(b.skill));
}

/** One scenario in the list of scenarios. */
export interface ScenarioRow {
  readonly scenario: string;
  readonly people: number;
  readonly scored: number;
  /** Share of the scored attempts that passed, 0..1; undefined without any. */
  readonly passRate: number | undefined;
  readonly scores: MeanScores;
}

/** One row for each scenario that has an attempt here. */
export function summariseScenarios(attempts: readonly CohortAttempt[]): readonly ScenarioRow[] {
  return [...groupBy(attempts, ({ scenario }) => scenario)].map(([scenario, own]) => {
    const scored = own.filter(({ score }) => score !== undefined);
    const passed = scored.filter(({ score }) => score?.hasPassed === true).length;
    return {
      scenario,
      people: new Set(own.map(({ member }) => member)).size,
      scored: scored.length,
      passRate: scored.length === 0 ? undefined : passed / scored.length,
      scores: meanScores(scored),
    };
  });
}
