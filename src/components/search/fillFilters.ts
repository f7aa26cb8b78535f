import type { SearchIndex } from './searchIndex.ts';

/** Fills the lists of further filters with the values that pages have, once somebody opens them. */
export function fillFilters(more: HTMLDetailsElement, index: () => Promise<SearchIndex | undefined>): void {
  const fill = async (): Promise<void> => {
    const filters = (await (await index())?.filters()) ?? {};
    for (const list of more.querySelectorAll('select')) {
      const values = Object.keys(filters[list.name] ?? {}).sort((a, b) => a.localeCompare(b));
      list.append(...values.map((value) => new Option(value, value)));
    }
  };
  more.addEventListener('toggle', () => void fill(), { once: true });
}
