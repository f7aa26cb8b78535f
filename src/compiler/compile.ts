import { type CompileOptions, type CompileResult, compileWith } from './compileWith.ts';
import { parseNatively } from './parseNatively.ts';

/** Compiles one scenario in one language, on a machine that has Node; a browser takes `compileInBrowser`. */
export function compile(text: string, options: CompileOptions): CompileResult {
  return compileWith(parseNatively, text, options);
}
