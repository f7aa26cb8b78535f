import type { Describe } from '../describe.ts';
import { problem, type Term } from '../problem.ts';

const terms: Readonly<Record<string, Term>> = {
  empathy: 'dimension.empathy',
  deEscalation: 'dimension.deEscalation',
  problemSolving: 'dimension.problemSolving',
};

/** A dimension in which even the model conversation earns too little. */
export const describeUnreachableMaximum: Describe = ({ place, values }, locate) => {
  const term = terms[values.dimension ?? ''];
  return problem('unreachable-maximum', 'plain', locate(place), {
    ...values,
    dimension: term === undefined ? '' : { term },
  });
};
