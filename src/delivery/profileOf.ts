import { statementId } from './statementId.ts';

/** Namespace of learners, so that the platform's own id of a person is not kept here. */
const learners = '0b7a2f4e-5c1d-4f6a-9e35-7d1f2a9c6b10';

/** The profile under which a platform's learner keeps attempts in this browser; the same learner has the same one. */
export function profileOf(learner: string): string {
  return statementId(learners, learner);
}
