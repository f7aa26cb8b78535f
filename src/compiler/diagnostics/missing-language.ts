import type { Language } from '../../model/language.ts';
import { type Problem, problem } from '../problem.ts';

/** A scenario of which one language is absent. */
export function missingLanguage(missing: Language): Problem {
  return problem('missing-language', missing, 0);
}
