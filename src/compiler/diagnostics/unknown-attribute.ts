import { type ElementName, elements } from '../elements.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** An attribute that the element does not have. */
export function unknownAttribute(offset: number, element: ElementName, name: string): Problem {
  const names = [...Object.keys(elements[element].required), ...Object.keys(elements[element].optional)];
  const near = nearest(name, names);
  if (near !== undefined) return problem('unknown-attribute', 'near', offset, { element, name, near });
  if (names.length === 0) return problem('unknown-attribute', 'none', offset, { element, name });
  return problem('unknown-attribute', 'plain', offset, { element, name, names });
}

/** An attribute that is written twice. */
export function repeatedAttribute(offset: number, element: ElementName, name: string): Problem {
  return problem('unknown-attribute', 'twice', offset, { element, name });
}
