import { type Analysis, analyse } from '../analysis/analyse.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { ReferenceIndex } from '../model/reference.ts';
import type { Scenario, Script } from '../model/scenario.ts';
import { rubricHash, ruleHash, wordsHash } from '../rubric/hash.ts';
import { check, isStructural } from './check.ts';
import { describeFinding } from './describeFinding.ts';
import { findForeignBytes } from './diagnostics/syntax.ts';
import { findTooManyBytes } from './diagnostics/too-large.ts';
import { type Locate, locate } from './locate.ts';
import { lower } from './lower.ts';
import { type ParseMdx, parse } from './parse.ts';
import type { Problem } from './problem.ts';
import { readFrontMatter } from './readFrontMatter.ts';
import { silence } from './silence.ts';
import { blank, makeSource, type Position, positionAt } from './source.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { toScript } from './toScript.ts';

export interface CompileOptions {
  /** Name of the file, as diagnostics give it. */
  readonly file: string;
  /** Language of the scenario. */
  readonly language: Language;
  /** Language of the diagnostics; Indonesian where absent. */
  readonly messages?: Language;
  /** Entries that may be referred to; where absent, references are not checked. */
  readonly references?: ReferenceIndex;
  /** Most states that a proof visits. */
  readonly cap?: number;
  /** `none` leaves out the exploration of conversations and what it proves: an answer while someone types. */
  readonly proofs?: 'all' | 'none';
}

export interface CompileResult {
  /** Absent where an error makes it unplayable. */
  readonly scenario?: Scenario;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there are structural errors. */
  readonly analysis?: Analysis;
  /** What was read; absent where there are structural errors. */
  readonly script?: Script;
  /** Where a place of the script stands in the text, see `src/model/place.ts`. */
  readonly positionOf: (place: string) => Position;
}

/** Compiles one scenario in one language with the parser given: parse, lower, check, prove, put into words. Mistakes are data; it never throws. */
export function compileWith(parseMdx: ParseMdx, text: string, options: CompileOptions): CompileResult {
  const { language, references } = options;
  const source = makeSource(text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n'));
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);

  problems.push(...findTooManyBytes(source.text), ...findForeignBytes(source.text));
  if (problems.length > 0) return finish(source, problems, options, () => 0);

  const front = readFrontMatter(source.text, report);
  const parsed = parse(blank(source.text, 0, front.end), parseMdx);
  problems.push(...parsed.problems);
  const draft = lower(source.text, parsed, front, report);
  problems.push(...check(draft, references));
  const find = locate(draft);
  const script = problems.some(isStructural) ? undefined : toScript(draft, language);
  if (script === undefined) return finish(source, problems, options, find);

  if (options.proofs === 'none') return { ...finish(source, problems, options, find), script };

  const analysis = analyse(script, options.cap === undefined ? {} : { cap: options.cap });
  problems.push(...analysis.findings.map((finding) => describeFinding(finding, draft, find)));
  const result = { ...finish(source, problems, options, find), analysis, script };
  if (analysis.model === undefined) return result;
  const hashes = { hash: ruleHash(script), wordsHash: wordsHash(script), rubricHash: rubricHash() };
  return { ...result, scenario: { ...script, ...hashes, model: analysis.model } };
}

function finish(
  source: ReturnType<typeof makeSource>,
  problems: readonly Problem[],
  { file, messages = 'id' }: CompileOptions,
  find: Locate,
): Pick<CompileResult, 'diagnostics' | 'positionOf'> {
  const diagnostics = silence(problems)
    .toSorted((a, b) => a.offset - b.offset)
    .map((problem) =>
      toDiagnostic(problem, { file, position: positionAt(source, problem.offset), language: messages }),
    );
  return { diagnostics, positionOf: (place) => positionAt(source, find(place)) };
}
