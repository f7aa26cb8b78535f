import { type ElementName, elements } from '../elements.ts';
import { type Problem, problem } from '../problem.ts';

/** An element where it can't stand. `inside` is the element that it stands in. */
export function misplacedElement(
  offset: number,
  name: ElementName,
  inside: ElementName | undefined,
): Problem {
  const { parent } = elements[name];
  if (parent === undefined)
    return problem('misplaced-element', 'top', offset, { name, inside: inside ?? '' });
  return inside === undefined
    ? problem('misplaced-element', 'outside', offset, { name, parent })
    : problem('misplaced-element', 'inside', offset, { name, inside, parent });
}

/** Words where none are shown: between replies, or between scenes. */
export function misplacedText(offset: number, text: string, inside: ElementName | undefined): Problem {
  const found = shorten(text);
  return inside === undefined
    ? problem('misplaced-element', 'textOutside', offset, { found })
    : problem('misplaced-element', 'text', offset, { found, inside });
}

/** An element inside formatted text: a list, a quotation, bold type. */
export function elementInText(offset: number, name: ElementName): Problem {
  return problem('misplaced-element', 'formatted', offset, { name });
}

/** A second coach's note in one reply. */
export function secondCoach(offset: number): Problem {
  return problem('misplaced-element', 'secondCoach', offset);
}

/** Words in a Redirect, which says nothing. */
export function textInRedirect(offset: number, text: string): Problem {
  return problem('misplaced-element', 'textInRedirect', offset, { found: shorten(text) });
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
