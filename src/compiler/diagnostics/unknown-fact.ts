import { type Draft, repliesOf } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** `needs` that names no fact. */
export function findUnknownFacts(draft: Draft): readonly Problem[] {
  const names = new Set([
    ...draft.facts.flatMap(({ id }) => (id === undefined ? [] : [id.text])),
    ...draft.lost.facts,
  ]);
  return repliesOf(draft)
    .flatMap(({ needs }) => needs)
    .filter(({ text }) => !names.has(text))
    .map(({ text, offset }) => {
      const near = nearest(text, names);
      if (near !== undefined) return problem('unknown-fact', 'near', offset, { fact: text, near });
      return names.size === 0
        ? problem('unknown-fact', 'none', offset, { fact: text })
        : problem('unknown-fact', 'plain', offset, { fact: text, names: [...names] });
    });
}
