import type { Finding } from '../analysis/finding.ts';
import type { ProvedId } from '../model/diagnostic.ts';
import type { Describe } from './describe.ts';
import { describeIncomplete } from './diagnostics/analysis-incomplete.ts';
import { describeCannotFinish } from './diagnostics/cannot-finish.ts';
import { describeDeadRedirect } from './diagnostics/dead-redirect.ts';
import { describeDisclosure } from './diagnostics/disclosure-before-verification.ts';
import { describeFailImpossible } from './diagnostics/fail-impossible.ts';
import { describeGuessable } from './diagnostics/guessable.ts';
import { describeLongestIsBest } from './diagnostics/longest-is-best.ts';
import { describeNoCoach } from './diagnostics/no-coach.ts';
import { describeSilentMood } from './diagnostics/no-customer-line.ts';
import { describePassImpossible } from './diagnostics/pass-impossible.ts';
import { describeSkippableStep } from './diagnostics/skippable-step.ts';
import { describeUnreachableMaximum } from './diagnostics/unreachable-maximum.ts';
import { describeUnreachableScene } from './diagnostics/unreachable-scene.ts';
import type { Draft } from './draft.ts';
import type { Locate } from './locate.ts';
import type { Problem } from './problem.ts';

const describers: Readonly<Record<ProvedId, Describe>> = {
  'analysis-incomplete': describeIncomplete,
  'cannot-finish': describeCannotFinish,
  'dead-redirect': describeDeadRedirect,
  'disclosure-before-verification': describeDisclosure,
  'fail-impossible': describeFailImpossible,
  guessable: describeGuessable,
  'longest-is-best': describeLongestIsBest,
  'no-coach': describeNoCoach,
  'no-customer-line': describeSilentMood,
  'pass-impossible': describePassImpossible,
  'skippable-step': describeSkippableStep,
  'unreachable-maximum': describeUnreachableMaximum,
  'unreachable-scene': describeUnreachableScene,
};

/** Makes a problem of a finding. */
export function describeFinding(finding: Finding, draft: Draft, locate: Locate): Problem {
  const problem = describers[finding.id](finding, locate, draft);
  return finding.replies === undefined ? problem : { ...problem, replies: finding.replies };
}
