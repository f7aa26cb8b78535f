import { type Diagnostic, type DiagnosticId, provedDiagnostics } from '../model/diagnostic.ts';
import type { Version } from './question.ts';

/** The structure of a text, with what was proved of it before the last letters. */
export function withEarlier(version: Version, earlier: Version | undefined): Version {
  if (earlier === undefined) return version;
  const map = {
    ...(earlier.map === undefined ? {} : { map: earlier.map }),
    ...(earlier.graph === undefined ? {} : { graph: earlier.graph }),
  };
  if (version.script === undefined) return { ...version, ...map };
  const scenario =
    earlier.text === version.text && earlier.scenario !== undefined ? { scenario: earlier.scenario } : {};
  const kept = earlier.diagnostics.filter(
    (old) => proved.has(old.id) && !version.diagnostics.some(isSame(old)),
  );
  const diagnostics = [...version.diagnostics, ...kept].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return { ...version, diagnostics, ...map, ...scenario };
}

/** What stays on the screen until the next proofs. */
const proved: ReadonlySet<DiagnosticId> = new Set(provedDiagnostics);

function isSame(one: Diagnostic) {
  return (other: Diagnostic) => other.id === one.id && other.line === one.line && other.column === one.column;
}
