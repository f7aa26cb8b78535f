import { type Draft, repliesOf } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** Facts that no reply needs and that are not marked `extra`. A `needs` that is misspelt, or lost, may have meant them. */
export function findUnusedFacts(draft: Draft): readonly Problem[] {
  if (draft.lost.isAnything || repliesOf(draft).some(({ isSound }) => !isSound)) return [];
  const needed = new Set(repliesOf(draft).flatMap(({ needs }) => needs.map(({ text }) => text)));
  const known = new Set(draft.facts.map(({ id }) => id?.text ?? ''));
  const meant = [...needed].filter((name) => !known.has(name)).map((name) => nearest(name, known));
  return draft.facts.flatMap(({ id, extra, offset, isSound }) => {
    if (!isSound || id === undefined || extra !== undefined || needed.has(id.text) || meant.includes(id.text))
      return [];
    return [problem('unused-fact', 'plain', offset, { fact: id.text })];
  });
}
