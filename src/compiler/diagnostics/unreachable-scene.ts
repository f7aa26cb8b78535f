import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** A scene or ending that no conversation reaches. */
export const describeUnreachableScene: Describe = ({ place, values }, locate) =>
  problem('unreachable-scene', 'plain', locate(place), values);
