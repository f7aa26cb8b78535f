import { explainTerm } from './explainTerm.ts';

const gap = 6;

/** Explains each term of an article beside it: at a pointer's rest, at the focus, and at a tap instead of following the link. Escape closes. */
function explainTerms(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    const explanation = document.getElementById(link.getAttribute('aria-describedby') ?? '');
    if (explanation === null) continue;
    const open = (): void => show(link, explanation);
    explainTerm(link, explanation, open);
    openAtTap(link, open);
  }
}

function openAtTap(link: HTMLAnchorElement, open: () => void): void {
  let isTap = false;
  link.addEventListener('pointerdown', ({ pointerType }) => {
    isTap = pointerType === 'touch';
  });
  link.addEventListener('click', (event) => {
    if (!isTap || event.ctrlKey || event.metaKey) return;
    isTap = false;
    event.preventDefault();
    open();
  });
}

/** Opens the explanation below its term, above it where there is more room, never beyond the window's sides. */
function show(link: HTMLElement, explanation: HTMLElement): void {
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
