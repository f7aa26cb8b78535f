import type idWords from '../i18n/diagnostics/id.json';
import type { DiagnosticId } from '../model/diagnostic.ts';

/** The names of a diagnostic's sentences: one diagnostic is worded differently by its cause. */
export type Wording<Id extends DiagnosticId> = keyof (typeof idWords)['diagnostics'][Id] & string;

/** A term that each language has its own word for. */
export type Term = keyof (typeof idWords)['terms'];

/** What a sentence quotes: the author's words as they are, or a term to be put in the reader's language. */
export type Value = string | number | { readonly term: Term } | readonly string[];

/** A mistake before it is put into words: which, where, and what it quotes. */
export interface Problem {
  readonly id: DiagnosticId;
  readonly wording: string;
  /** In the text, in UTF-16 units. */
  readonly offset: number;
  readonly values: Readonly<Record<string, Value>>;
  /** The counterexample, in short form. */
  readonly replies?: readonly string[];
}

/** Notes a mistake that was found. */
export type Report = (problem: Problem) => void;

export function problem<Id extends DiagnosticId>(
  id: Id,
  wording: Wording<Id>,
  offset: number,
  values: Problem['values'] = {},
): Problem {
  return { id, wording, offset, values };
}
