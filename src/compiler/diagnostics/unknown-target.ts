import { type Draft, repliesOf, type Word } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** `to` or `in` that names no scene or ending. */
export function findUnknownTargets(draft: Draft): readonly Problem[] {
  const names = new Set([
    ...[...draft.scenes, ...draft.endings].flatMap(({ id }) => (id === undefined ? [] : [id.text])),
    ...draft.lost.scenes,
    ...draft.lost.endings,
  ]);
  const judge = (name: string, word: Word | undefined): readonly Problem[] => {
    if (word === undefined || names.has(word.text)) return [];
    const near = nearest(word.text, names);
    return near === undefined
      ? [problem('unknown-target', 'plain', word.offset, { name, target: word.text, names: [...names] })]
      : [problem('unknown-target', 'near', word.offset, { name, target: word.text, near })];
  };
  return [
    ...repliesOf(draft).flatMap(({ to }) => judge('to', to)),
    ...draft.redirects.flatMap((redirect) => [...judge('in', redirect.in), ...judge('to', redirect.to)]),
  ];
}
