import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** The longest reply is the best one too often. */
export const describeLongestIsBest: Describe = ({ place, values }, locate) =>
  problem('longest-is-best', 'plain', locate(place), values);
