import type { DialogWords } from '../../search/dialogWords.ts';
import type { Results } from './searchIndex.ts';

/** Says how many pages were found, what a misspelt word was taken for, or offers what it may have meant as a button. */
export function showStatus(
  status: HTMLElement,
  { results, takenFor, meant }: Results,
  query: string,
  words: DialogWords,
): void {
  const count = results.length === 0 ? words.none : words.count.replace('#', () => String(results.length));
  if (takenFor !== undefined) {
    const said = words.takenFor.replace('@', () => query).replace('#', () => takenFor);
    status.textContent = `${said} ${count}`;
  } else if (meant !== undefined) {
    const offer = document.createElement('button');
    offer.type = 'button';
    offer.value = meant;
    offer.textContent = words.meant.replace('#', () => meant);
    status.replaceChildren(`${count} `, offer);
  } else {
    status.textContent = count;
  }
}
