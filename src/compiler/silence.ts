import type { DiagnosticId } from '../model/diagnostic.ts';
import type { Problem } from './problem.ts';

/** What each of these causes anyway; structural errors silence proofs by leaving none to make. */
const consequences: Partial<Readonly<Record<DiagnosticId, readonly DiagnosticId[]>>> = {
  'no-start': ['pass-impossible'],
  'cannot-finish': ['pass-impossible'],
  'fail-impossible': ['guessable'],
};

/** Without the problems that others cause, and each once. */
export function silence(problems: readonly Problem[]): readonly Problem[] {
  const silenced = new Set(problems.flatMap(({ id }) => consequences[id] ?? []));
  const seen = new Set<string>();
  return problems.filter(({ id, wording, offset, values }) => {
    const key = JSON.stringify([id, wording, offset, values]);
    if (silenced.has(id) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
