import { type CompileOptions, type CompileResult, compileWith } from './compileWith.ts';
import { parseInBrowser } from './parseInBrowser.ts';

/** Compiles one scenario in one language where there is no native code: the same result as `compile`, more slowly. */
export function compileInBrowser(text: string, options: CompileOptions): CompileResult {
  return compileWith(parseInBrowser, text, options);
}
