const section = document.querySelector<HTMLElement>('[data-path]');

/** Marks the steps that are done, once the page stands; where storage is refused the page stays as it is, and says so. */
async function show(path: HTMLElement): Promise<void> {
  const { markPath, tellUnsaved } = await import('./markPath.ts');
  await markPath(path).catch(() => tellUnsaved(path));
}

if (section !== null) {
  const start = () => void show(section);
  addEventListener('pageshow', ({ persisted }) => persisted && start());
  if ('requestIdleCallback' in globalThis) requestIdleCallback(start);
  else setTimeout(start, 200);
}

export {};
