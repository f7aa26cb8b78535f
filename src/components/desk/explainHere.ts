import { explainTerm } from '../entry/explainTerm.ts';

/** Explains a term at the focus and at a pointer's rest too, besides the press that the browser itself answers. */
export function explainHere(term: HTMLElement, explanation: HTMLElement): void {
  const isOpen = () => explanation.matches(':popover-open');
  const open = () => {
    if (!isOpen()) explanation.showPopover({ source: term });
  };
  explainTerm(term, explanation, open);
  term.addEventListener('click', (event) => {
    // The rest before it has opened the explanation already: a click does not take it away.
    if (event.pointerType === 'mouse' && isOpen()) event.preventDefault();
  });
  if (matchMedia('(hover: hover)').matches && term.matches(':hover')) open();
  else if (term.matches(':focus-visible')) open();
}
