const place = document.querySelector<HTMLElement>('[data-read-mark]');
const button = place?.querySelector('button');
const entry = place?.dataset.readMark;

if (place && button && entry) {
  const keep = () => import('../learner/keepRead.ts');
  button.addEventListener('click', async () => {
    const isRead = button.ariaPressed !== 'true';
    show(button, isRead);
    const isKept = await (await keep()).keepRead(entry, isRead).catch(() => false);
    place.querySelector('.said')?.replaceChildren(isKept ? '' : (button.dataset.unsaved ?? ''));
  });
  // Whether it was read is looked up when its end comes into sight, so that opening a page costs nothing.
  const watch = new IntersectionObserver(([seen]) => {
    if (!seen?.isIntersecting) return;
    watch.disconnect();
    keep()
      .then(({ isRead }) => isRead(entry))
      .then((isRead) => isRead && show(button, true))
      .catch(() => {});
  });
  watch.observe(place);
}

function show(mark: HTMLButtonElement, isRead: boolean): void {
  mark.ariaPressed = String(isRead);
  mark.querySelector('span')?.replaceChildren((isRead ? mark.dataset.marked : mark.dataset.mark) ?? '');
}

export {};
