import type { Draft, DraftScene } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';
import { effectOf, hasNoRealChoice } from './no-real-choice.ts';

/** Replies that repeat an earlier one's behaviours and target in their scene; those without behaviours are reported as such. */
export function findDominatedReplies({ scenes }: Draft): readonly Problem[] {
  return scenes.filter((scene) => !hasNoRealChoice(scene)).flatMap(repeatedIn);
}

function repeatedIn({ replies }: DraftScene): readonly Problem[] {
  const first = new Map<string, string>();
  return replies
    .filter(({ isSound, does }) => isSound && does.length > 0)
    .flatMap((reply) => {
      const effect = effectOf(reply);
      const other = first.get(effect);
      const id = reply.id?.text ?? '';
      if (other === undefined) {
        first.set(effect, id);
        return [];
      }
      return [problem('dominated-reply', 'plain', reply.offset, { reply: id, other })];
    });
}
