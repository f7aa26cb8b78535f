import { type Draft, repliesOf } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Replies that name no behaviour. */
export function findUntaggedReplies(draft: Draft): readonly Problem[] {
  return repliesOf(draft)
    .filter(({ does, isSound }) => does.length === 0 && isSound)
    .map(({ id, offset }) => problem('untagged-reply', 'plain', offset, { reply: id?.text ?? '' }));
}
