/** Arrows move from the field through the results and back, Home and End to the ends; typing returns to the field, Escape closes. */
export function moveAmongResults(
  dialog: HTMLDialogElement,
  field: HTMLInputElement,
  list: HTMLElement,
): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      // A search field would take the first Escape to empty itself.
      event.preventDefault();
      dialog.close();
      return;
    }
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
    const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
    if (at < 0) return;
    const to = targetOf(event.key, at, stops.length);
    if (to !== undefined) {
      event.preventDefault();
      stops[to]?.focus();
      stops[to]?.scrollIntoView({ block: 'nearest' });
    } else if (at > 0 && (event.key.length === 1 || event.key === 'Backspace')) {
      field.focus();
    }
  });
  list.addEventListener('click', (event) => {
    const isHere =
      event.target instanceof Element && event.target.closest('a')?.pathname === location.pathname;
    if (isHere) dialog.close();
  });
}

function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (at > 0 && key === 'Home') return 1;
  if (at > 0 && key === 'End') return count - 1;
  return undefined;
}
