import { expect, test } from 'vitest';
import { type Diagnostic, type DiagnosticId, provedDiagnostics } from '../model/diagnostic.ts';
import { tinyScript } from '../rubric/tinyScript.ts';
import { withEarlier } from './withEarlier.ts';

const diagnostic = (id: DiagnosticId): Diagnostic => ({
  id,
  severity: 'warning',
  message: '',
  hint: '',
  file: 'id.mdx',
  line: 1,
  column: 1,
});

test('what only proofs find stays until the next ones; what stands in the text does not', () => {
  const earlier = {
    text: 'a',
    diagnostics: [...provedDiagnostics, 'duplicate-text' as const].map(diagnostic),
  };
  const script = tinyScript({ scenes: { a: { end: '> end' } } });
  expect(
    withEarlier({ text: 'b', diagnostics: [], script }, earlier).diagnostics.map(({ id }) => id),
  ).toEqual([...provedDiagnostics]);
});
