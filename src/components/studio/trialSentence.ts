import type { Translate } from '../../i18n/translate.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { TrialStart } from '../../studio/tryFrom.ts';

/** Says that it is a trial, and what was given at its start. */
export function trialSentence(t: Translate, scenario: Scenario, trial: TrialStart): string {
  const { scene, tension, facts, steps } = trial;
  const open = scenario.facts.filter(({ id }) => facts.includes(id)).map(({ label }) => label);
  const done = steps.map((step) => t(`debrief.step.${step}`));
  return [
    t('studio.try.note', { scene, tension }),
    ...(open.length > 0 ? [t('studio.try.noteFacts', { facts: open.join('; ') })] : []),
    ...(done.length > 0 ? [t('studio.try.noteSteps', { steps: done.join('; ') })] : []),
    t('studio.try.noteScore'),
  ].join(' ');
}
