import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { CompileResult } from './compileWith.ts';
import { findDrift } from './diagnostics/language-drift.ts';
import { missingLanguage } from './diagnostics/missing-language.ts';
import { toDiagnostic } from './toDiagnostic.ts';

/** One language of a scenario, compiled. */
export interface LanguageVersion {
  /** Name of the file, as diagnostics give it. */
  readonly file: string;
  readonly result: CompileResult;
}

/**
 * Compares the two languages of a scenario: what differs in structure is reported in the English one, and a language
 * that is absent in the other. Says nothing while either has structural errors.
 */
export function compareLanguages(
  versions: Readonly<Partial<Record<Language, LanguageVersion>>>,
  messages: Language = 'id',
): readonly Diagnostic[] {
  const { id, en } = versions;
  if (id === undefined || en === undefined) {
    const present = id ?? en;
    if (present === undefined) return [];
    const problem = missingLanguage(id === undefined ? 'id' : 'en');
    return [
      toDiagnostic(problem, { file: present.file, position: { line: 1, column: 1 }, language: messages }),
    ];
  }
  if (id.result.script === undefined || en.result.script === undefined) return [];
  const other = id.file.replace(/^.*[\\/]/, '');
  return findDrift(id.result.script, en.result.script, other)
    .map(({ problem, place }) =>
      toDiagnostic(problem, {
        file: en.file,
        position: en.result.positionOf(place),
        language: messages,
      }),
    )
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}
