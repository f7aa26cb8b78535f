import { authorBehaviours } from '../../rubric/codebook.ts';
import { type Draft, repliesOf, type Word } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';

/** Paid by the rules when the first needed fact is opened; no author writes it. */
const automatic = 'check-record';
const names: ReadonlySet<string> = new Set(authorBehaviours);

/** `does` that names nothing in the codebook, or what authors can't write. */
export function findUnknownBehaviours(draft: Draft): readonly Problem[] {
  return repliesOf(draft)
    .flatMap(({ does }) => does)
    .filter(({ text }) => !names.has(text))
    .map(describe);
}

function describe({ text, offset }: Word): Problem {
  if (text === automatic) return problem('unknown-behaviour', 'automatic', offset, { behaviour: text });
  const near = nearest(text, names);
  return near === undefined
    ? problem('unknown-behaviour', 'plain', offset, { behaviour: text })
    : problem('unknown-behaviour', 'near', offset, { behaviour: text, near });
}
