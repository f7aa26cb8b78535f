import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** A Redirect that no conversation takes. */
export const describeDeadRedirect: Describe = ({ place, values }, locate) =>
  problem('dead-redirect', 'plain', locate(place), values);
