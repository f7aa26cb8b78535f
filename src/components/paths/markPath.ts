import { addressOf } from '../../i18n/address.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { languages } from '../../model/language.ts';
import type { LearningFacts } from '../../site/learning.ts';
import { type PathProgress, progressOf, type StepProgress } from '../../study/pathProgress.ts';
import { type PathStep, stepsOf } from '../../study/pathSteps.ts';
import { fetchFacts, itemsIn } from '../learner/fetchFacts.ts';
import { keepRead } from '../learner/keepRead.ts';
import { nameStep } from '../learner/nameStep.ts';
import { knownOf, readLearner } from '../learner/readLearner.ts';

/** Shows on the page of a path how far this browser's learner is, and keeps what they tick as read; rejects where storage is refused or the site's facts can not be had. */
export async function markPath(section: HTMLElement): Promise<void> {
  const [learner, facts] = await Promise.all([readLearner(), fetchFacts()]);
  const path = facts.paths.find(({ slug }) => slug === section.dataset.path);
  if (path === undefined) return;
  const steps = stepsOf(path.stages, (entry) => itemsIn(facts, entry)).flat();
  const t = translator(languageOf(), facts.words);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const read = new Set(learner.read);
  const showAll = (): void => {
    const progress = progressOf(steps, knownOf({ ...learner, read }, facts));
    for (const [index, row] of rows.entries()) {
      const [step, own] = [steps[index], progress.steps[index]];
      if (step !== undefined && own !== undefined) showStep(row, step, own, index === progress.next, t);
    }
    showTotal(section, steps, progress, facts, t);
  };
  for (const row of rows) {
    const box = row.querySelector<HTMLInputElement>('[data-read]');
    const entry = row.dataset.entry;
    if (box === null || entry === undefined) continue;
    box.disabled = false;
    box.onchange = () => {
      if (box.checked) read.add(entry);
      else read.delete(entry);
      keepRead(entry, box.checked).then(
        (isLasting) => isLasting || tellUnsaved(section),
        () => tellUnsaved(section),
      );
      showAll();
    };
  }
  showAll();
}

/** Says in place of the rule that nothing of this is kept. */
export function tellUnsaved(section: HTMLElement): void {
  const rule = section.querySelector<HTMLElement>('[data-slot="rule"]');
  if (rule?.dataset.denied !== undefined) rule.textContent = rule.dataset.denied;
}

function showStep(row: HTMLElement, step: PathStep, own: StepProgress, isNext: boolean, t: Translate): void {
  row.dataset.is = own.isDone ? 'done' : own.isBegun ? 'begun' : '';
  row.toggleAttribute('data-next', isNext);
  const box = row.querySelector<HTMLInputElement>('[data-read]');
  if (box !== null) box.checked = own.isDone;
  const state = own.isDone ? 'done' : isNext ? 'next' : own.isBegun ? 'begun' : undefined;
  put(row, '[data-state]', state === undefined ? '' : t(`path.step.${state}`));
  const condition = conditionOf(step, own, t);
  const place = row.querySelector<HTMLElement>('[data-condition]');
  if (place === null) return;
  place.dataset.asked ??= place.textContent;
  (place.querySelector('a') ?? place).replaceChildren(condition ?? place.dataset.asked);
}

/** What is said of a step in place of what it asks for; undefined where it still asks for all of it. */
function conditionOf(step: PathStep, own: StepProgress, t: Translate): string | undefined {
  if (step.kind === 'entry') {
    const { answered, isDone } = own;
    if (answered > 0) return t('path.question.some', { answered, count: step.items.length });
    return isDone ? t('path.wasRead') : undefined;
  }
  if (own.isOutdated) return t('path.outdated');
  const { score } = own;
  if (score !== undefined && (step.mustPass || own.isDone)) {
    return t(own.isDone ? 'path.passed' : 'path.failed', { score });
  }
  return own.isDone ? t('path.wasPlayed') : undefined;
}

function showTotal(
  section: HTMLElement,
  steps: readonly PathStep[],
  { done, next, isBegun }: PathProgress,
  facts: LearningFacts,
  t: Translate,
): void {
  const bar = section.querySelector('progress');
  if (bar !== null) bar.value = done;
  put(section, '[data-slot="done"]', t('path.done', { done, count: steps.length }));
  const step = steps[next ?? -1];
  const isFinished = step === undefined;
  const { text, path } = isFinished
    ? { text: t('path.certificate'), path: `paths/${section.dataset.path}/certificate` }
    : nameStep(step, facts, t);
  put(section, '[data-slot="label"]', t(isFinished ? 'path.finished' : isBegun ? 'path.next' : 'path.begin'));
  put(section, '[data-slot="verb"]', text);
  section
    .querySelector('[data-slot="go"]')
    ?.setAttribute('href', addressOf(languageOf(), path, section.dataset.base ?? '/'));
}

function put(parent: HTMLElement, selector: string, text: string): void {
  parent.querySelector(selector)?.replaceChildren(text);
}

function languageOf() {
  return languages.find((one) => one === document.documentElement.lang) ?? 'id';
}
