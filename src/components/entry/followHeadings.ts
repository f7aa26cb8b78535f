/** Marks, in the table of contents, the heading under which the reader is; on wide screens the table stands open. */
function followHeadings(): void {
  const toc = document.querySelector<HTMLDetailsElement>('[data-toc]');
  if (toc === null) return;
  const wide = matchMedia('(min-width: 76rem)');
  const adjust = (): void => {
    toc.open = wide.matches;
  };
  adjust();
  wide.addEventListener('change', adjust);
  const links = new Map(
    [...toc.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  const mark = (): void => {
    const line = 0.3 * innerHeight;
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < line) ?? headings[0];
    for (const [id, link] of links) {
      if (id !== read?.id) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'true');
        if (wide.matches) link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      }
    }
  };
  let isWaiting = false;
  addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

followHeadings();
