import { plainText } from '../../model/richText.ts';
import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Replies of one scene with the same words. */
export function findDuplicateTexts({ scenes }: Draft): readonly Problem[] {
  return scenes.flatMap(({ replies }) => {
    const first = new Map<string, string>();
    return replies.flatMap((reply) => {
      const words = plainText(reply.text).toLowerCase();
      const other = first.get(words);
      const id = reply.id?.text ?? '';
      if (words === '' || other === undefined) {
        first.set(words, id);
        return [];
      }
      return [problem('duplicate-text', 'plain', reply.offset, { reply: id, other })];
    });
  });
}
