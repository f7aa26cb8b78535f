/** Keeps whether the page helped. What was said before is read once the question comes into view. */
function askOpinion(): void {
  const form = document.querySelector<HTMLFormElement>('[data-opinion]');
  const note = form?.querySelector('textarea');
  const more = form?.querySelector<HTMLElement>('.note');
  const status = form?.querySelector('[role=status]');
  if (!form || !note || !more || !status) return;
  const answers = [...form.querySelectorAll<HTMLButtonElement>('button[value]')];
  const { opinion: entry = '', kept = '', unsaved = '' } = form.dataset;
  const load = () => import('./keepOpinion.ts').then(({ keepOpinion }) => keepOpinion(entry));
  const mark = (isHelpful: boolean): void => {
    for (const answer of answers) answer.ariaPressed = String((answer.value === 'yes') === isHelpful);
    more.hidden = false;
  };
  const keep = async (): Promise<void> => {
    const isHelpful = answers.find(({ ariaPressed }) => ariaPressed === 'true')?.value === 'yes';
    const { write, isLasting } = await load();
    await write(isHelpful, note.value.trim());
    status.textContent = isLasting ? kept : unsaved;
  };
  for (const answer of answers) {
    answer.addEventListener('click', () => {
      mark(answer.value === 'yes');
      void keep();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void keep();
  });
  const watch = new IntersectionObserver(async ([place]) => {
    if (place?.isIntersecting !== true) return;
    watch.disconnect();
    const { said } = await load();
    if (said === undefined || !more.hidden) return;
    mark(said.isHelpful);
    note.value = said.note ?? '';
  });
  watch.observe(form);
}

askOpinion();
