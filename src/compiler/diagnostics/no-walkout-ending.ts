import type { Draft } from '../draft.ts';
import { type Problem, problem } from '../problem.ts';

/** Not exactly one ending has `when="walkout"` with the outcome `lost`. */
export function findNoWalkoutEnding({ endings, lost }: Draft): readonly Problem[] {
  const walkouts = endings.filter(({ when }) => when !== undefined);
  const isHidden = lost.endings.length > 0 || endings.some(({ isSound }) => !isSound);
  if (walkouts.length === 0 && !isHidden) {
    return [problem('no-walkout-ending', 'none', 0)];
  }
  return walkouts.flatMap(({ when, outcome, id }, index) => {
    const ending = id?.text ?? '';
    const problems: Problem[] = [];
    if (index > 0) problems.push(problem('no-walkout-ending', 'second', when?.offset ?? 0, { ending }));
    if (outcome !== undefined && outcome.text !== 'lost') {
      problems.push(
        problem('no-walkout-ending', 'outcome', outcome.offset, { ending, outcome: outcome.text }),
      );
    }
    return problems;
  });
}
