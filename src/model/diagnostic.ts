/** Ids of `scenario check`, permanent, with their only severity. */
export const diagnosticSeverities = {
  syntax: 'error',
  'front-matter': 'error',
  'unknown-element': 'error',
  'unknown-attribute': 'error',
  'missing-attribute': 'error',
  'invalid-value': 'error',
  'forbidden-code': 'error',
  'misplaced-element': 'error',
  'duplicate-id': 'error',
  'unknown-target': 'error',
  'unknown-behaviour': 'error',
  'unknown-fact': 'error',
  'unknown-reference': 'error',
  'no-start': 'error',
  'no-replies': 'error',
  'no-customer-line': 'error',
  'no-walkout-ending': 'error',
  'unreachable-scene': 'error',
  'cannot-finish': 'error',
  'locked-scene': 'warning',
  'dead-redirect': 'warning',
  'pass-impossible': 'error',
  'fail-impossible': 'error',
  'unreachable-maximum': 'warning',
  'skippable-step': 'warning',
  'disclosure-before-verification': 'error',
  'longest-is-best': 'warning',
  guessable: 'warning',
  'dominated-reply': 'warning',
  'no-real-choice': 'warning',
  'duplicate-text': 'warning',
  'untagged-reply': 'warning',
  'no-coach': 'warning',
  'unused-fact': 'warning',
  'language-drift': 'error',
  'missing-language': 'warning',
  'stale-citation': 'warning',
  'too-large': 'error',
  'analysis-incomplete': 'warning',
} as const;
export type DiagnosticId = keyof typeof diagnosticSeverities;

/** What only proofs find, or find besides what stands in the text. */
export const provedDiagnostics = [
  'unreachable-scene',
  'cannot-finish',
  'dead-redirect',
  'pass-impossible',
  'fail-impossible',
  'unreachable-maximum',
  'skippable-step',
  'disclosure-before-verification',
  'longest-is-best',
  'guessable',
  'no-coach',
  'no-customer-line',
  'analysis-incomplete',
] as const satisfies readonly DiagnosticId[];
export type ProvedId = (typeof provedDiagnostics)[number];

export type Severity = 'error' | 'warning';

/** A finding of the scenario check. Lines and columns are 1-based, columns in UTF-16 units. */
export interface Diagnostic {
  readonly id: DiagnosticId;
  readonly severity: Severity;
  /** What is wrong, quoting the author's words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** As reached from the caller's argument. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The counterexample: events in short form that lead to the problem. */
  readonly replies?: readonly string[];
}
