import type { ElementName } from '../elements.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** A value outside its list. */
export function outsideList(
  offset: number,
  element: ElementName,
  name: string,
  value: string,
  names: readonly string[],
): Problem {
  const near = nearest(value, names);
  return near === undefined
    ? problem('invalid-value', 'plain', offset, { element, name, value, names })
    : problem('invalid-value', 'near', offset, { element, name, value, near, names });
}

/** An id with other characters than small letters, digits and hyphens. */
export function invalidId(offset: number, element: ElementName, value: string): Problem {
  const near = value
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return near === ''
    ? problem('invalid-value', 'id', offset, { element, value })
    : problem('invalid-value', 'idNear', offset, { element, value, near });
}

/** A mark that takes no value, written with one. */
export function flagWithValue(offset: number, element: ElementName, name: string, value: string): Problem {
  return problem('invalid-value', 'flag', offset, { element, name, value });
}
