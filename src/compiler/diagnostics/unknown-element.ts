import { elementNames } from '../elements.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** An element outside the seven. */
export function unknownElement(offset: number, name: string): Problem {
  const near = nearest(name, elementNames);
  return near === undefined
    ? problem('unknown-element', 'plain', offset, { name, names: elementNames })
    : problem('unknown-element', 'near', offset, { name, near });
}

/** Markdown that no player can show: an image, a table, a rule, a footnote. */
export function unknownMarkdown(offset: number, kind: 'image' | 'table' | 'rule' | 'other'): Problem {
  return problem('unknown-element', kind, offset);
}
