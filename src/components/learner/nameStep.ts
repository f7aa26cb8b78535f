import type { Translate } from '../../i18n/translate.ts';
import type { LearningFacts } from '../../site/learning.ts';
import type { PathStep } from '../../study/pathSteps.ts';

/** A step of a path as a sentence, with the path of the page where it is done. */
export function nameStep(
  step: PathStep,
  { scenarios, titles }: Pick<LearningFacts, 'scenarios' | 'titles'>,
  t: Translate,
): { readonly text: string; readonly path: string } {
  if (step.kind === 'play') {
    const title = scenarios.find(({ slug }) => slug === step.scenario)?.title ?? step.scenario;
    return {
      text: t(step.mustPass ? 'path.do.pass' : 'path.do.play', { title }),
      path: `scenarios/${step.scenario}`,
    };
  }
  const title = titles[step.entry] ?? step.entry;
  return { text: t(step.items.length > 0 ? 'path.do.study' : 'path.do.read', { title }), path: step.entry };
}
