/** Milliseconds of rest on a term before its explanation opens, and of absence before it closes. */
const patience = { open: 150, close: 250 };
const gap = 6;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Explains a term beside it: while the pointer is on it or on the explanation, while it has the focus, and at a tap instead of following the link. Escape closes. */
function explainTerms(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const explanation = document.getElementById(link.getAttribute('aria-describedby') ?? '');
    if (explanation !== null) explain(link, explanation);
  }
}

function explain(link: HTMLAnchorElement, explanation: HTMLElement): void {
  let isTap = false;
  const open = (): void => show(link, explanation);
  const close = (): void => {
    if (explanation.matches(':popover-open')) explanation.hidePopover();
  };
  const closeSoon = (): void => {
    if (document.activeElement !== link) wait(close, patience.close);
    else wait(undefined, 0);
  };
  link.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType !== 'touch') wait(open, patience.open);
  });
  link.addEventListener('pointerdown', ({ pointerType }) => {
    isTap = pointerType === 'touch';
  });
  link.addEventListener('click', (event) => {
    if (!isTap || event.ctrlKey || event.metaKey) return;
    isTap = false;
    event.preventDefault();
    open();
  });
  link.addEventListener('focus', () => {
    if (link.matches(':focus-visible')) open();
  });
  link.addEventListener('blur', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && explanation.contains(relatedTarget))) close();
  });
  link.addEventListener('pointerleave', closeSoon);
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

/** Opens the explanation below its term, above it where there is more room, never beyond the window's sides. */
function show(link: HTMLElement, explanation: HTMLElement): void {
  wait(undefined, 0);
  if (!explanation.matches(':popover-open')) explanation.showPopover();
  const term = link.getBoundingClientRect();
  const { width, height } = explanation.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - gap;
  const fitsBelow = term.bottom + gap + height < innerHeight || term.top < height + gap;
  const top = fitsBelow ? term.bottom + gap : term.top - gap - height;
  explanation.style.left = `${scrollX + Math.max(gap, Math.min(term.left, room))}px`;
  explanation.style.top = `${scrollY + top}px`;
}

explainTerms();
