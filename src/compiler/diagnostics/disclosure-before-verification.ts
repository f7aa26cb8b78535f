import type { Describe } from '../describe.ts';
import { problem } from '../problem.ts';

/** A reply that tells private data to someone who may be anyone; reported at the fact that it needs. */
export const describeDisclosure: Describe = ({ place, values }, locate, { scenes }) => {
  const reply = scenes
    .find(({ id }) => id?.text === values.scene)
    ?.replies.find(({ id }) => id?.text === values.reply);
  const need = reply?.needs.find(({ text }) => text === values.fact);
  return problem('disclosure-before-verification', 'plain', need?.offset ?? locate(place), values);
};
