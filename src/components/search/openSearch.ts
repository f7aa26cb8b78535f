import type { SearchFiles } from './searchIndex.ts';

/** Opens the search by its button, `/`, Ctrl+K or Command+K, and begins to load it as soon as someone seems to be about to. */
function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#site-search');
  const buttons = document.querySelectorAll('[data-search-open]');
  if (dialog === null) return;
  const folder = `${(dialog.dataset.base ?? '/').replace(/\/$/, '')}/pagefind`;
  const fetchFile = (name: string) => fetch(`${folder}/${name}.${document.documentElement.lang}.txt`);
  let files: SearchFiles | undefined;
  const load = () => {
    // The script waits for these files: they come beside it.
    files ??= [fetchFile('words'), fetchFile('pages')];
    for (const file of files) file.catch(() => {});
    return import('./searchSite.ts');
  };
  const open = (): void => {
    if (dialog.open) return;
    dialog.showModal();
    void load().then(({ searchSite }) => files && searchSite(dialog, files));
  };
  for (const button of buttons) {
    button.addEventListener('click', open);
    button.addEventListener('pointerenter', load, { once: true });
    button.addEventListener('focus', load, { once: true });
  }
  document.addEventListener('keydown', (event) => {
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isSlash && !isChord) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** True in a field, in a shadow root too; not in one that a closing dialog has just hidden and that still holds the focus. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    target.checkVisibility() &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  );
}

openSearch();
