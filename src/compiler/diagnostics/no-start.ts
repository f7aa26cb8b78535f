import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** A file without a scene. */
export function findNoStart({ scenes, lost }: Draft): readonly Problem[] {
  if (scenes.length > 0 || lost.scenes.length > 0) return [];
  return [problem('no-start', 'plain', 0)];
}
