/** Shows the scenarios of the chosen channel and level. */
function filterScenarios(): void {
  const form = document.querySelector<HTMLFormElement>('[data-scenario-filter]');
  const cards = [...document.querySelectorAll<HTMLElement>('[data-scenarios] > li')];
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const none = form?.querySelector<HTMLElement>('.none');
  if (!form || !status || !none) return;
  const apply = (): void => {
    const chosen = new FormData(form);
    const channel = chosen.get('channel');
    const level = chosen.get('level');
    for (const card of cards) {
      card.hidden =
        (channel !== '' && card.dataset.channel !== channel) ||
        (level !== '' && card.dataset.level !== level);
    }
    const shown = cards.filter((card) => !card.hidden).length;
    none.hidden = shown > 0;
    status.textContent = (status.dataset.template ?? '').replace('#', String(shown));
  };
  form.addEventListener('change', apply);
  form.reset();
}

filterScenarios();
