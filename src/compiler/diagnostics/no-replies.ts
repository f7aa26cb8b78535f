import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** A scene in which the trainee can say nothing. */
export function findNoReplies({ scenes }: Draft): readonly Problem[] {
  return scenes
    .filter(({ replies }) => replies.length === 0)
    .map(({ id, offset }) => problem('no-replies', 'plain', offset, { scene: id?.text ?? '' }));
}
