/** Shows what this browser knows of each change on the page: a button that confirms it, or when it was confirmed. */
async function confirmReading(): Promise<void> {
  const places = [...document.querySelectorAll<HTMLElement>('[data-confirm]')];
  if (places.length === 0) return;
  const { keepConfirmations } = await import('./keepConfirmations.ts');
  const { confirmedAt, confirm, isLasting } = await keepConfirmations();
  const count = document.querySelector<HTMLElement>('[data-unconfirmed]');
  const tell = (): void => {
    if (count === null) return;
    const open = places.filter((place) => place.querySelector('button')?.hidden === false).length;
    const { unconfirmed = '', allConfirmed = '' } = count.dataset;
    count.textContent = open === 0 ? allConfirmed : unconfirmed.replace('#', String(open));
  };
  for (const place of places) {
    const { confirm: entry = '', updated = '', confirmed = '', unsaved = '' } = place.dataset;
    const button = place.querySelector('button');
    const status = place.querySelector('[role=status]');
    if (button === null || status === null) continue;
    const show = (at: string): void => {
      button.hidden = true;
      status.textContent = confirmed.replace('#', () => dayOf(at)) + (isLasting ? '' : ` ${unsaved}`);
    };
    const at = confirmedAt(entry, updated);
    if (at === undefined) button.hidden = false;
    else show(at);
    button.addEventListener('click', async () => {
      try {
        show(await confirm(entry, updated));
        tell();
      } catch {
        status.textContent = unsaved;
      }
    });
  }
  tell();
}

function dayOf(moment: string): string {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(moment));
}

void confirmReading();
