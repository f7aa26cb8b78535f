import { useEffect } from 'react';

/** Listens to keys of the whole page by their names, letters in capitals, except while the person types, holds another key or has a dialog open. */
export function useKeys(isOn: boolean, onKey: (key: string) => boolean) {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const isElsewhere =
        event.target instanceof Element &&
        event.target.closest('input:not([type=checkbox]), textarea, select, dialog');
      if (isElsewhere || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (onKey(event.key.length === 1 ? event.key.toUpperCase() : event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
