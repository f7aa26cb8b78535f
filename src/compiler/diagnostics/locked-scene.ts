import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Scenes in which nothing can be said before a fact is looked up. */
export function findLockedScenes({ scenes }: Draft): readonly Problem[] {
  return scenes
    .filter(({ replies }) => replies.length > 0 && replies.every(({ needs }) => needs.length > 0))
    .map(({ id, offset }) => problem('locked-scene', 'plain', offset, { scene: id?.text ?? '' }));
}
