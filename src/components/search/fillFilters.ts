import type { DialogWords } from '../../search/dialogWords.ts';
import type { SearchIndex } from './searchIndex.ts';

/** Makes the lists of further filters, with the values that pages have, once somebody opens them. */
export function fillFilters(
  more: HTMLDetailsElement,
  words: () => Promise<DialogWords>,
  index: () => Promise<SearchIndex | undefined>,
): void {
  const fill = async (): Promise<void> => {
    const filters = (await (await index())?.filters()) ?? {};
    const { filters: names, any } = await words();
    const lists = Object.entries(names).map(([name, label]) => {
      const values = Object.keys(filters[name] ?? {}).sort((a, b) => a.localeCompare(b));
      return listOf(name, label, [new Option(any, ''), ...values.map((value) => new Option(value, value))]);
    });
    more.querySelector('.more')?.replaceChildren(...lists);
  };
  more.addEventListener('toggle', () => void fill().catch(() => {}), { once: true });
}

function listOf(name: string, text: string, options: readonly HTMLOptionElement[]): HTMLLabelElement {
  const [label, title, list] = [
    document.createElement('label'),
    document.createElement('span'),
    document.createElement('select'),
  ];
  title.textContent = text;
  list.name = name;
  list.append(...options);
  label.append(title, list);
  return label;
}
