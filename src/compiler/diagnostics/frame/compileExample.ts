import type { Language } from '../../../model/language.ts';
import { compile } from '../../compile.ts';
import type { CompileResult } from '../../compileWith.ts';
import { completeExample } from './completeExample.ts';
import { exampleReferences, readFrame } from './findingsOf.ts';

/** Compiles a page's example as part of a whole scenario; `cap=…` behind its fence lowers the cap of the analysis. */
export function compileExample(text: string, language: Language, meta: string): CompileResult {
  const cap = /cap=(\d+)/.exec(meta)?.[1];
  return compile(completeExample(text, readFrame(language)), {
    file: 'example.mdx',
    language,
    references: exampleReferences,
    ...(cap === undefined ? {} : { cap: Number(cap) }),
  });
}
