import type { Audit } from '../analysis/audit.ts';
import type { ScenarioGraph } from '../analysis/graph.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { EntryFacts } from '../model/reference.ts';
import type { Scenario, Script } from '../model/scenario.ts';
import type { TrialStart } from './tryFrom.ts';
import type { WeighedScene } from './weighScenes.ts';

/** The two languages of a draft; one that is not written yet is absent. */
export type Texts = Readonly<Partial<Record<Language, string>>>;

/** Knowledge entries by `collection/slug`, as the site publishes them. */
export type ReferenceList = readonly (readonly [string, EntryFacts])[];

/** How far a check goes: what stands in the text, or all that can be proved of it. */
export type Stage = 'structure' | 'proofs';

/** What the page asks of `studioWorker`. */
export type Question =
  | { readonly kind: 'references'; readonly references: Readonly<Record<Language, ReferenceList>> }
  | {
      readonly kind: 'check';
      readonly number: number;
      readonly stage: Stage;
      readonly texts: Texts;
      /** Language of the diagnostics. */
      readonly messages: Language;
    }
  | { readonly kind: 'audit'; readonly number: number; readonly script: Script }
  | { readonly kind: 'try'; readonly number: number; readonly script: Script; readonly start: TrialStart }
  | { readonly kind: 'way'; readonly number: number; readonly script: Script; readonly scene: string };

/** One language, checked. */
export interface Version {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there are structural errors. */
  readonly script?: Script;
  /** Absent where it can't be played, and before the proofs. */
  readonly scenario?: Scenario;
  /** Drawn with the proofs: an `SvgElement` as JSON, so that an unchanged one is known by comparing two texts. */
  readonly map?: string;
  /** The same as places and ways. */
  readonly graph?: ScenarioGraph;
}

export interface AuditAnswer {
  readonly kind: 'audit';
  readonly number: number;
  /** Absent where no conversation ends well. */
  readonly audit: Audit | undefined;
  readonly scenes: readonly WeighedScene[];
}

export type Answer =
  | {
      readonly kind: 'check';
      readonly number: number;
      readonly stage: Stage;
      readonly versions: Readonly<Partial<Record<Language, Version>>>;
    }
  | AuditAnswer
  /** Absent where the scene is gone. */
  | { readonly kind: 'try'; readonly number: number; readonly scenario: Scenario | undefined }
  /** Events in short form that lead to the scene; absent where none do. */
  | { readonly kind: 'way'; readonly number: number; readonly events: readonly string[] | undefined };
