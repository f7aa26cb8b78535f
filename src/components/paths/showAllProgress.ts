/** Says on the list of paths how far each is; where nothing is kept, the list stays as it is. */
async function show(): Promise<void> {
  const { isNew, readLearner } = await import('../learner/readLearner.ts');
  const learner = await readLearner();
  if (isNew(learner)) return;
  const { markAllPaths } = await import('./markAllPaths.ts');
  await markAllPaths(learner);
}

const start = () => void show().catch(() => {});
addEventListener('pageshow', ({ persisted }) => persisted && start());
if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
else setTimeout(start, 200);

export {};
