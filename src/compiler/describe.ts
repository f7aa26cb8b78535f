import type { Finding } from '../analysis/finding.ts';
import type { Draft } from './draft.ts';
import type { Locate } from './locate.ts';
import type { Problem } from './problem.ts';

/** Makes a problem of what a proof found at a place of the draft. */
export type Describe = (finding: Finding, locate: Locate, draft: Draft) => Problem;
