import type { Dimension } from '../model/behaviour.ts';
import type { Mode } from '../model/event.ts';
import type { AttemptResult } from '../records/attempt.ts';
import type { State } from '../rubric/rules.ts';

/** A person of the group. */
export interface Member {
  /** Profile id; of a file without a profile, one made of its name. */
  readonly id: string;
  readonly name: string;
  readonly staffNumber?: string;
  /** False where the file names nobody: the name is then the file's. */
  readonly isNamed: boolean;
  /** Another person of the group has the same name. */
  readonly hasNamesake: boolean;
}

/** What replay says of an attempt. Only `verified` has a score. */
export type Check =
  | { readonly kind: 'verified' }
  /** Its events are possible so far, and it claims no result. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'altered'; readonly why: Alteration }
  /** The rules refuse this event, in short form, the `place`th from 1. */
  | { readonly kind: 'impossible'; readonly event: string; readonly place: number }
  /** Of other rules or another codebook: can't be verified against this version. */
  | { readonly kind: 'otherVersion'; readonly what: 'scenario' | 'rubric' }
  | { readonly kind: 'unknownScenario' };

/**
 * `result`: the stored result is not what replay gives. `end`: it claims a result without reaching the end. `fork`: a
 * branch of another attempt that claims not to be practice. `conflict`: two files tell it differently.
 */
export type Alteration = 'result' | 'end' | 'fork' | 'conflict';

/** A reply of a verified attempt that still stands. */
export interface PlayedTurn {
  readonly scene: string;
  readonly reply: string;
  /** When it was chosen. */
  readonly before: State;
}

/** How a skill showed in one attempt. */
export interface SkillTally {
  /** Slug of the guide that teaches it. */
  readonly skill: string;
  /** Behaviours of the model conversation, and how many of them this attempt was paid for. */
  readonly possible: number;
  readonly earned: number;
  /** Behaviours that cost or failed the attempt, each time. */
  readonly costs: number;
}

/** One attempt of the group. Plain data. */
export interface CohortAttempt {
  readonly id: string;
  readonly member: string;
  readonly scenario: string;
  /** As the file has it; the page shows the scenario's own where it is known. */
  readonly title: string;
  readonly hash: string;
  readonly mode: Mode;
  /** ISO moments. */
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly className?: string;
  readonly assignment?: string;
  readonly check: Check;
  /** Attempts under other ids with the same events at the same milliseconds: one of them is a copy. */
  readonly sameAs?: readonly Twin[];
  /** What replay gives; verified attempts only. */
  readonly score?: AttemptResult;
  /** What the file claims. */
  readonly claimed?: AttemptResult;
  /** The first assessment of this person and scenario version. */
  readonly isCounted: boolean;
  readonly turns: readonly PlayedTurn[];
  readonly skills: readonly SkillTally[];
}

/** Another attempt that is the same play. */
export interface Twin {
  /** Of the person, or of the file where it names nobody. */
  readonly name: string;
  /** ISO moment. */
  readonly startedAt: string;
}

/** Why a file was not taken, or what part of it was. */
export type FileReport =
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly attempts: number;
      /** Records left out since they are damaged. */
      readonly unreadable: number;
      /** Attempts that another file brought already. */
      readonly duplicates: number;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: Refusal };

export type Refusal = 'not-json' | 'not-ramah' | 'newer' | 'damaged' | 'too-large' | 'unreadable';

/** A group as its files tell it. Plain data. */
export interface Cohort {
  readonly members: readonly Member[];
  /** By start, oldest first. */
  readonly attempts: readonly CohortAttempt[];
  readonly files: readonly FileReport[];
}

export const scoreKeys = [
  'overall',
  'empathy',
  'deEscalation',
  'problemSolving',
] as const satisfies readonly ('overall' | Dimension)[];
export type ScoreKey = (typeof scoreKeys)[number];
