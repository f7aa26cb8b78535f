import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** Choosing at random passes too often. */
export const describeGuessable: Describe = ({ place, values }, locate) =>
  problem('guessable', 'plain', locate(place), values);
