import { isoDay } from '../../model/isoDay.ts';
import { startOf } from '../../records/attempt.ts';
import { type Pass, passOf } from '../../simulator/certificate.ts';
import type { LearningFacts, PathFacts } from '../../site/learning.ts';
import { isOfRules, type PathProgress, progressOf } from '../../study/pathProgress.ts';
import { type PathStep, stepsOf } from '../../study/pathSteps.ts';
import { itemsIn } from '../learner/fetchFacts.ts';
import { knownOf, type Learner } from '../learner/readLearner.ts';

/** What a learner's records are worth on a path. */
export interface Earned {
  readonly steps: readonly PathStep[];
  readonly progress: PathProgress;
  /** The first passed assessment of each scenario that the path asks to pass. */
  readonly passes: readonly Pass[];
  /** ISO date of the last of them; undefined where there is none. */
  readonly date: string | undefined;
}

/** Finds the assessments that a certificate of a path rests on. */
export async function earnCertificate(
  path: PathFacts,
  learner: Learner,
  facts: LearningFacts,
): Promise<Earned> {
  const steps = stepsOf(path.stages, (entry) => itemsIn(facts, entry)).flat();
  const known = knownOf(learner, facts);
  const sought = demandedOf(steps).map((slug) => firstPass(slug, learner, known.rules));
  const found = (await Promise.all(sought)).filter((pass) => pass !== undefined);
  const dates = found.map(({ date }) => date).sort();
  return {
    steps,
    progress: progressOf(steps, known),
    passes: found.map(({ pass }) => pass),
    date: dates.at(-1),
  };
}

/** Scenarios of which a path asks to pass the assessment, each once. */
export function demandedOf(steps: readonly PathStep[]): readonly string[] {
  return [
    ...new Set(steps.flatMap((step) => (step.kind === 'play' && step.mustPass ? [step.scenario] : []))),
  ];
}

async function firstPass(
  slug: string,
  { heads, attempt }: Learner,
  rules: ReturnType<typeof knownOf>['rules'],
): Promise<{ readonly pass: Pass; readonly date: string } | undefined> {
  const assessed = heads
    .filter(
      ({ scenario, mode, result }) => scenario === slug && mode === 'assessment' && result !== undefined,
    )
    .filter((head) => isOfRules(head, rules.get(slug)))
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const place = assessed.findIndex(({ result }) => result?.hasPassed);
  const found = await attempt(assessed[place]?.id ?? '');
  if (found === undefined) return undefined;
  const { head, events } = found;
  const date = isoDay(new Date(head.finishedAt ?? head.startedAt));
  return { pass: passOf(startOf(head), events, place + 1), date };
}
