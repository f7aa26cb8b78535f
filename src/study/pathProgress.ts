import type { AttemptHead } from '../records/attempt.ts';
import type { PathStep } from './pathSteps.ts';

/** What is known of a learner, from the records alone. */
export interface Known {
  /** Entries marked as read, as `collection/slug`. */
  readonly read: ReadonlySet<string>;
  /** Study items answered at least once. */
  readonly answered: ReadonlySet<string>;
  readonly heads: readonly AttemptHead[];
  /** The rules of each scenario as they are now, by slug. */
  readonly rules: ReadonlyMap<string, Rules>;
}

/** The two hashes that say whether an attempt can be judged by a scenario as it is now. */
export interface Rules {
  readonly hash: string;
  readonly rubric: string;
}

/** How far a step is. */
export interface StepProgress {
  readonly isDone: boolean;
  /** Something of it is done. */
  readonly isBegun: boolean;
  /** Study items answered. */
  readonly answered: number;
  /** The best overall score of an assessment by the present rules; undefined where there is none. */
  readonly score: number | undefined;
  /** An assessment was passed, by rules that the scenario no longer has. */
  readonly isOutdated: boolean;
}

/** How far a path is; `next` is the place of the first step that is not done, undefined where none is left. */
export interface PathProgress {
  readonly steps: readonly StepProgress[];
  readonly done: number;
  readonly isBegun: boolean;
  readonly next: number | undefined;
}

/**
 * The progress of a path over all its steps in order. An entry with questions is done when each was answered, another
 * when it is marked as read; a conversation when it was finished as often as the path has asked for it, or its
 * assessment is passed; an assessment when it is passed by the rules that the scenario has now.
 */
export function progressOf(steps: readonly PathStep[], known: Known): PathProgress {
  const all = steps.map((step) => progressOfStep(step, known));
  const next = all.findIndex(({ isDone }) => !isDone);
  return {
    steps: all,
    done: all.filter(({ isDone }) => isDone).length,
    isBegun: all.some(({ isBegun }) => isBegun),
    next: next < 0 ? undefined : next,
  };
}

function progressOfStep(step: PathStep, known: Known): StepProgress {
  if (step.kind === 'play') return progressOfPlay(step, known);
  const answered = step.items.filter((item) => known.answered.has(item)).length;
  const isRead = known.read.has(step.entry);
  return {
    isDone: step.items.length > 0 ? answered === step.items.length : isRead,
    isBegun: isRead || answered > 0,
    answered,
    score: undefined,
    isOutdated: false,
  };
}

function progressOfPlay(step: Extract<PathStep, { kind: 'play' }>, known: Known): StepProgress {
  const finished = known.heads.filter(({ scenario, result }) => scenario === step.scenario && result);
  const assessed = finished.filter(({ mode }) => mode === 'assessment');
  const present = assessed.filter((head) => isOfRules(head, known.rules.get(step.scenario)));
  const hasPassed = present.some(({ result }) => result?.hasPassed);
  const scores = present.flatMap(({ result }) => result?.overall ?? []);
  return {
    isDone: hasPassed || (!step.mustPass && finished.length >= step.time),
    isBegun: step.mustPass ? assessed.length > 0 : finished.length >= step.time,
    answered: 0,
    score: scores.length === 0 ? undefined : Math.max(...scores),
    isOutdated: !hasPassed && assessed.some(({ result }) => result?.hasPassed),
  };
}

/** True where the attempt was played by these rules. */
export function isOfRules({ hash, rubric }: AttemptHead, rules: Rules | undefined): boolean {
  return rules !== undefined && rules.hash === hash && rules.rubric === rubric;
}
