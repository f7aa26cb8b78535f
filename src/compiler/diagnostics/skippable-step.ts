import type { Describe } from '../describe.ts';
import { problem, type Term } from '../problem.ts';

const terms: Readonly<Record<string, Term>> = {
  empathise: 'step.empathise',
  diagnose: 'step.diagnose',
  confirm: 'step.confirm',
};

/** A conversation that passes without a step of the procedure. */
export const describeSkippableStep: Describe = ({ place, values: { step = '' } }, locate) => {
  const term = terms[step];
  return problem('skippable-step', 'plain', locate(place), { step: term === undefined ? step : { term } });
};
