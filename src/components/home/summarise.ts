import type { AttemptHead } from '../../records/attempt.ts';
import type { LearningFacts, PathFacts, ScenarioFacts } from '../../site/learning.ts';
import { type PathProgress, progressOf } from '../../study/pathProgress.ts';
import { type PathStep, stepsOf } from '../../study/pathSteps.ts';
import { agendaOf, type DayOf } from '../../study/planSession.ts';
import type { Memories } from '../../study/recall.ts';
import { itemsIn } from '../learner/fetchFacts.ts';
import { knownOf, type Learner } from '../learner/readLearner.ts';
import { bestResults } from '../scenario/bestResults.ts';
import { chooseNext, type Next } from '../scenario/chooseNext.ts';

/** What a returning trainee sees at home. */
export interface Summary {
  /** The latest attempt that was left open and can still be played on, by the hashes in its head. */
  readonly open: { readonly head: AttemptHead; readonly scenario: ScenarioFacts } | undefined;
  /** What to play next; undefined where nothing is left to gain. */
  readonly next: { readonly choice: Next; readonly scenario: ScenarioFacts } | undefined;
  readonly study: {
    readonly due: number;
    /** Whole days until the next item is due; undefined where nothing was ever answered. */
    readonly wait: number | undefined;
  };
  readonly path: PathSummary | undefined;
  /** The latest finished attempts, at most three. */
  readonly recent: readonly AttemptHead[];
}

/** A path with how far it is. */
export interface PathSummary {
  readonly path: PathFacts;
  readonly steps: readonly PathStep[];
  readonly progress: PathProgress;
}

const recentShown = 3;

/** Sums up a learner's records; `now` in epoch milliseconds. */
export function summarise(
  learner: Learner,
  facts: LearningFacts,
  memories: Memories,
  now: number,
  dayOf: DayOf,
): Summary {
  const finished = learner.heads.filter(({ result }) => result !== undefined);
  const results = bestResults(finished, facts.scenarios);
  const choice = chooseNext(facts.scenarios, results);
  const scenario = facts.scenarios.find(({ slug }) => slug === choice?.slug);
  const items = Object.keys(facts.sets).flatMap((entry) => itemsIn(facts, entry));
  const { due, resting } = agendaOf(items, memories, now, dayOf);
  const nextDue = memories.get(resting[0] ?? '')?.due;
  return {
    open: openAttempt(learner.heads, facts.scenarios),
    next: choice === undefined || scenario === undefined ? undefined : { choice, scenario },
    study: { due: due.length, wait: nextDue === undefined ? undefined : dayOf(nextDue) - dayOf(now) },
    path: choosePath(summarisePaths(learner, facts)),
    recent: finished.slice(0, recentShown),
  };
}

/** Every path of the site with how far this learner is. */
export function summarisePaths(learner: Learner, facts: LearningFacts): readonly PathSummary[] {
  const known = knownOf(learner, facts);
  return facts.paths.map((path) => {
    const steps = stepsOf(path.stages, (entry) => itemsIn(facts, entry)).flat();
    return { path, steps, progress: progressOf(steps, known) };
  });
}

/** The unfinished path with most steps done, the first where none is begun; a finished one only where all are. */
function choosePath(paths: readonly PathSummary[]): PathSummary | undefined {
  const open = paths.filter(({ progress }) => progress.next !== undefined);
  const [most] = open.toSorted((a, b) => b.progress.done - a.progress.done);
  return most ?? paths.at(-1);
}

function openAttempt(heads: readonly AttemptHead[], scenarios: readonly ScenarioFacts[]): Summary['open'] {
  for (const head of heads) {
    const scenario = scenarios.find(({ slug }) => slug === head.scenario);
    if (head.finishedAt !== undefined || scenario === undefined) continue;
    if (scenario.hash !== head.hash || scenario.rubric !== head.rubric) continue;
    return { head, scenario };
  }
  return undefined;
}
