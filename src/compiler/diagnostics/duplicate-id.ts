import type { Draft, Word } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Two scenes or endings, facts, replies of one scene, or redirects that can't be told apart; reported at the later one. */
export function findDuplicateIds(draft: Draft): readonly Problem[] {
  const redirects = draft.redirects.flatMap(({ in: scene, mood }) =>
    scene === undefined || mood === undefined
      ? []
      : [{ text: `${scene.text} ${mood.text}`, offset: mood.offset }],
  );
  const nodes = [...draft.scenes, ...draft.endings].sort((a, b) => a.offset - b.offset);
  return [
    ...repeated(
      nodes.map(({ id }) => id),
      'node',
    ),
    ...repeated(
      draft.facts.map(({ id }) => id),
      'fact',
    ),
    ...draft.scenes.flatMap((scene) =>
      repeated(
        scene.replies.map(({ id }) => id),
        'reply',
      ),
    ),
    ...repeated(redirects, 'redirect'),
  ];
}

function repeated(
  words: readonly (Word | undefined)[],
  wording: 'node' | 'fact' | 'reply' | 'redirect',
): readonly Problem[] {
  const seen = new Set<string>();
  return words.flatMap((word) => {
    if (word === undefined) return [];
    if (seen.has(word.text)) {
      const [id = '', mood = ''] = word.text.split(' ');
      return [problem('duplicate-id', wording, word.offset, { id, mood })];
    }
    seen.add(word.text);
    return [];
  });
}
