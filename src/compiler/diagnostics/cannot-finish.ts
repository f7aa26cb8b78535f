import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** A scene that can be reached and from which no ordinary ending can. */
export const describeCannotFinish: Describe = ({ place, values }, locate) =>
  problem('cannot-finish', 'plain', locate(place), values);
