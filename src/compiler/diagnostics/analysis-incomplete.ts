import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** The cap of states was reached; what was found is true, but there may be more. */
export const describeIncomplete: Describe = ({ place, values }, locate) =>
  problem('analysis-incomplete', 'plain', locate(place), values);
