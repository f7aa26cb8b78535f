import type { ElementName } from '../elements.ts';
import { type Problem, problem } from '../problem.ts';

export function missingAttribute(offset: number, element: ElementName, name: string): Problem {
  return problem('missing-attribute', 'absent', offset, { element, name });
}

export function emptyAttribute(offset: number, element: ElementName, name: string): Problem {
  return problem('missing-attribute', 'empty', offset, { element, name });
}

/** A reply that says nothing. */
export function missingWords(offset: number, element: ElementName): Problem {
  return problem('missing-attribute', 'words', offset, { element });
}
