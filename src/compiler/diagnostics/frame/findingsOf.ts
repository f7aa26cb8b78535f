import type { Language } from '../../../model/language.ts';
import type { ReferenceIndex } from '../../../model/reference.ts';
import { compile } from '../../compile.ts';
import type { CompileOptions } from '../../compileWith.ts';
import { makeSource, offsetAt } from '../../source.ts';
import { completeExample } from './completeExample.ts';

/** The scenario that completes short examples, for tests; built-in modules are got, not imported, since no browser loads this. */
export function readFrame(language: Language): string {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  return readFileSync(`${import.meta.dirname}/${language}.mdx`, 'utf8');
}

/** The knowledge entries that examples speak of. */
export const exampleReferences: ReferenceIndex = new Map([
  ['skills/empati', { title: 'Empati', updated: '2026-11-01', anchors: ['mengapa'] }],
  [
    'procedures/paket-terlambat',
    { title: 'Paket terlambat', updated: '2026-11-20', anchors: ['langkah', 'steps'] },
  ],
  ['products/lentera-kirim-reguler', { title: 'Reguler', updated: '2026-10-01', anchors: [] }],
]);

/** What an example raises: id, the author's word at its place, message, hint and counterexample, one a line. */
export function findingsOf(example: string, options: Partial<CompileOptions> = {}): readonly string[] {
  const text = completeExample(example.replace(/^\n/, ''), readFrame('id'));
  const source = makeSource(text);
  const { diagnostics } = compile(text, {
    file: 'example.mdx',
    language: 'id',
    references: exampleReferences,
    ...options,
  });
  return diagnostics.map(({ id, line, column, message, hint, replies }) => {
    const at = /\S*?(?=[\s"'>]|$)/.exec(text.slice(offsetAt(source, { line, column })))?.[0];
    const way = replies === undefined ? '' : ` (${replies.join(',')})`;
    return `${id} at ${at}: ${message} ${hint}${way}`;
  });
}
