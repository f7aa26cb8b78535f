import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** A reply that costs something, without a word why. */
export const describeNoCoach: Describe = ({ place, values }, locate) =>
  problem('no-coach', 'plain', locate(place), values);
