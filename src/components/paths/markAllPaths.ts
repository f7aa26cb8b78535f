import { translator } from '../../i18n/translate.ts';
import { languages } from '../../model/language.ts';
import { summarisePaths } from '../home/summarise.ts';
import { fetchFacts } from '../learner/fetchFacts.ts';
import type { Learner } from '../learner/readLearner.ts';

/** Shows on each path of the list how far a learner is. */
export async function markAllPaths(learner: Learner): Promise<void> {
  const facts = await fetchFacts();
  const language = languages.find((one) => one === document.documentElement.lang) ?? 'id';
  const t = translator(language, facts.words);
  for (const { path, steps, progress } of summarisePaths(learner, facts)) {
    const card = document.querySelector(`[data-listed="${path.slug}"]`);
    const bar = card?.querySelector('progress');
    if (bar) bar.value = progress.done;
    const count = steps.length;
    const text = progress.next === undefined ? 'path.finished' : 'path.done';
    card?.querySelector('.far span')?.replaceChildren(t(text, { done: progress.done, count }));
  }
}
