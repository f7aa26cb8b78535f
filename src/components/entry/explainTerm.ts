/** Milliseconds of rest on a term before its explanation opens, and of absence before it closes. */
const patience = { open: 150, close: 250 };
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows the explanation of a term by `open` while the pointer is on either of them, and while the term has the focus. */
export function explainTerm(term: HTMLElement, explanation: HTMLElement, open: () => void): void {
  const close = (): void => {
    if (explanation.matches(':popover-open')) explanation.hidePopover();
  };
  const isWithin = (target: EventTarget | null): boolean =>
    target === term || (target instanceof Node && explanation.contains(target));
  const closeSoon = (): void => {
    if (isWithin(document.activeElement)) wait(undefined, 0);
    else wait(close, patience.close);
  };
  const openSoon = (): void => wait(open, patience.open);
  const openNow = (): void => {
    wait(undefined, 0);
    if (term.matches(':focus-visible')) open();
  };
  const closeAfter = ({ relatedTarget }: FocusEvent): void => {
    if (!isWithin(relatedTarget)) close();
  };
  term.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType !== 'touch') openSoon();
  });
  term.addEventListener('pointerleave', closeSoon);
  term.addEventListener('focus', openNow);
  term.addEventListener('blur', closeAfter);
  explanation.addEventListener('focusout', closeAfter);
  explanation.addEventListener('pointerenter', () => wait(undefined, 0));
  explanation.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') closeSoon();
  });
}

/** Does one thing after a while; what was waiting is forgotten. */
function wait(then: (() => void) | undefined, milliseconds: number): void {
  clearTimeout(waiting);
  if (then !== undefined) waiting = setTimeout(then, milliseconds);
}
