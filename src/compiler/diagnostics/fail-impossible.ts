import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** Whatever is said passes. */
export const describeFailImpossible: Describe = ({ place, values }, locate) =>
  problem('fail-impossible', 'plain', locate(place), values);
