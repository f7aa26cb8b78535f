import { forgetUse, isUsed, noteUse } from '../../records/noteUse.ts';
import { onReturn } from '../onReturn.ts';

const section = document.querySelector<HTMLElement>('[data-returning]');

/** Fills the home of a returning trainee. Whoever has no record yet, or refuses storage, keeps the introduction. */
async function showReturning(home: HTMLElement): Promise<void> {
  const { isNew, readLearner } = await import('../learner/readLearner.ts');
  const learner = await readLearner();
  if (isNew(learner)) return forget();
  const wasUsed = isUsed();
  noteUse();
  if (!wasUsed) return;
  const { fillReturning } = await import('./fillReturning.ts');
  await fillReturning(home, learner);
  home.ariaBusy = 'false';
}

/** There is nothing to come back to: the introduction again. */
function forget(): void {
  forgetUse();
  delete document.documentElement.dataset.used;
}

/** What is kept can't be shown now: the introduction, and why. */
async function fail(error: unknown): Promise<void> {
  delete document.documentElement.dataset.used;
  const { showFault } = await import('../storage/showFault.ts');
  await showFault(error, document.querySelector('.hero p'));
}

section?.querySelector('[data-show-intro]')?.addEventListener('click', () => {
  delete document.documentElement.dataset.used;
  document.querySelector<HTMLElement>('#main')?.focus();
  scrollTo({ top: 0 });
});

if (section !== null) {
  const show = () =>
    void showReturning(section)
      .catch(fail)
      .catch(() => {});
  onReturn(show);
  if (isUsed()) show();
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(show);
  else setTimeout(show, 200);
}
