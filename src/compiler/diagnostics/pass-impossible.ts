import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** No conversation passes. */
export const describePassImpossible: Describe = ({ place, values }, locate) =>
  problem('pass-impossible', 'plain', locate(place), values);
