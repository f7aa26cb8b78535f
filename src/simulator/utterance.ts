import type { Block } from '../model/richText.ts';
import { type CustomerLine, type Mood, moods } from '../model/scenario.ts';

/**
 * What the customer says in a mood, line by line: the variant for the worst band not above the present one replaces
 * the ordinary lines; several lines of one band are one variant, in order. Where no line fits, the gentlest variant is
 * said, so that a customer is never silent.
 */
export function utteranceOf(lines: readonly CustomerLine[], mood: Mood): readonly (readonly Block[])[] {
  const ranks = lines.map(rank);
  const fitting = ranks.filter((one) => one <= moods.indexOf(mood));
  const said = fitting.length > 0 ? Math.max(...fitting) : Math.min(...ranks);
  return lines.filter((line) => rank(line) === said).map((line) => line.text);
}

function rank(line: CustomerLine): number {
  return line.mood === undefined ? -1 : moods.indexOf(line.mood);
}
