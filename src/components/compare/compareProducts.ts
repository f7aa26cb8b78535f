import type { ComparedProduct } from './comparisonRows.ts';
import { type ComparisonWords, comparisonTable } from './showComparison.ts';

const fewest = 2;

/** Shows the products that the address names (`?p=a&p=b`) side by side, and follows the choice; the address keeps it. */
function compareProducts(): void {
  const form = document.querySelector<HTMLFormElement>('[data-compare]');
  const place = document.querySelector<HTMLElement>('[data-comparison]');
  const status = document.querySelector<HTMLElement>('[data-compare-status]');
  if (form === null || place === null || status === null) return;
  const fields = [...form.querySelectorAll('select')];
  const words: ComparisonWords & { hint: string; failed: string } = JSON.parse(form.dataset.words ?? '{}');
  const load = loader(form.dataset.products ?? '');
  let latest = 0;

  const show = async (): Promise<void> => {
    const turn = ++latest;
    const slugs = chosen(fields);
    if (slugs.length < fewest) {
      place.hidden = true;
      status.textContent = words.hint;
      return;
    }
    const all = await load().catch(() => undefined);
    if (turn !== latest) return;
    const products = slugs.flatMap((slug) => all?.find((product) => product.slug === slug) ?? []);
    place.hidden = all === undefined;
    status.textContent =
      all === undefined
        ? words.failed
        : words.caption.replace('#', products.map(({ title }) => title).join(', '));
    place.replaceChildren(comparisonTable(products, { ...words, caption: status.textContent }));
  };

  fill(fields, new URLSearchParams(location.search).getAll('p'));
  form.addEventListener('change', () => {
    const query = new URLSearchParams(chosen(fields).map((slug) => ['p', slug]));
    history.replaceState(null, '', `?${query}`);
    void show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  void show();
}

/** Slugs in the order of their fields, each once. */
function chosen(fields: readonly HTMLSelectElement[]): readonly string[] {
  return [...new Set(fields.map(({ value }) => value).filter((slug) => slug !== ''))];
}

/** Puts the products of the address into the fields; one that there is not is left out. */
function fill(fields: readonly HTMLSelectElement[], slugs: readonly string[]): void {
  const known = slugs.filter((slug) => [...(fields[0]?.options ?? [])].some(({ value }) => value === slug));
  for (const [index, field] of fields.entries()) field.value = known[index] ?? '';
}

/** Fetches the products once; after a failure, again. */
function loader(address: string): () => Promise<readonly ComparedProduct[]> {
  let loading: Promise<readonly ComparedProduct[]> | undefined;
  const fetchAll = async (): Promise<readonly ComparedProduct[]> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.json();
  };
  return () => {
    loading ??= fetchAll();
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
}

compareProducts();
