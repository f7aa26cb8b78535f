import { type DiagnosticId, diagnosticSeverities } from '../model/diagnostic.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import { findDominatedReplies } from './diagnostics/dominated-reply.ts';
import { findDuplicateIds } from './diagnostics/duplicate-id.ts';
import { findDuplicateTexts } from './diagnostics/duplicate-text.ts';
import { findLockedScenes } from './diagnostics/locked-scene.ts';
import { findSilentScenes } from './diagnostics/no-customer-line.ts';
import { findNoRealChoice } from './diagnostics/no-real-choice.ts';
import { findNoReplies } from './diagnostics/no-replies.ts';
import { findNoStart } from './diagnostics/no-start.ts';
import { findNoWalkoutEnding } from './diagnostics/no-walkout-ending.ts';
import { findStaleCitations } from './diagnostics/stale-citation.ts';
import { findTooMany } from './diagnostics/too-large.ts';
import { findUnknownBehaviours } from './diagnostics/unknown-behaviour.ts';
import { findUnknownFacts } from './diagnostics/unknown-fact.ts';
import { findUnknownReferences } from './diagnostics/unknown-reference.ts';
import { findUnknownTargets } from './diagnostics/unknown-target.ts';
import { findUntaggedReplies } from './diagnostics/untagged-reply.ts';
import { findUnusedFacts } from './diagnostics/unused-fact.ts';
import type { Draft } from './draft.ts';
import type { Problem } from './problem.ts';

const checks: readonly ((draft: Draft) => readonly Problem[])[] = [
  findTooMany,
  findDuplicateIds,
  findUnknownTargets,
  findUnknownBehaviours,
  findUnknownFacts,
  findNoStart,
  findNoReplies,
  findSilentScenes,
  findNoWalkoutEnding,
  findLockedScenes,
  findNoRealChoice,
  findDominatedReplies,
  findDuplicateTexts,
  findUntaggedReplies,
  findUnusedFacts,
];

/** What is wrong with a draft as far as it can be seen without playing it. References are checked where there is an index. */
export function check(draft: Draft, references: ReferenceIndex | undefined): readonly Problem[] {
  return [
    ...checks.flatMap((find) => find(draft)),
    ...(references === undefined
      ? []
      : [...findUnknownReferences(draft, references), ...findStaleCitations(draft, references)]),
  ];
}

/** True for a problem that leaves no script to prove anything of. A reference that leads nowhere harms no proof. */
export function isStructural({ id }: { readonly id: DiagnosticId }): boolean {
  return diagnosticSeverities[id] === 'error' && id !== 'unknown-reference';
}
