/** Prints a procedure as a card for the desk: steps, wording, authority and escalation, without the explanations. */
function printCard(): void {
  const root = document.documentElement;
  document.querySelector('[data-print-card]')?.addEventListener('click', () => {
    root.dataset.print = 'card';
    print();
  });
  addEventListener('afterprint', () => {
    delete root.dataset.print;
  });
}

printCard();
