import type { Block } from '../model/richText.ts';
import { type CustomerLine, type Mood, moods } from '../model/scenario.ts';

/**
 * What the customer says in a mood, line by line: the variant for the worst band not above the present one replaces
 * the ordinary lines. Where no line fits, the gentlest variant is said, so that a customer is never silent.
 */
export function utteranceOf(lines: readonly CustomerLine[], mood: Mood): readonly (readonly Block[])[] {
  const ordinary = lines.filter((line) => line.mood === undefined);
  const variants = lines.filter((line) => line.mood !== undefined).sort((a, b) => rank(a) - rank(b));
  const variant = variants.findLast((line) => rank(line) <= moods.indexOf(mood));
  if (variant !== undefined) return [variant.text];
  return (ordinary.length > 0 ? ordinary : variants.slice(0, 1)).map((line) => line.text);
}

function rank(line: CustomerLine): number {
  return line.mood === undefined ? -1 : moods.indexOf(line.mood);
}
