import { moveAmongResults } from './moveAmongResults.ts';
import { type Found, loadIndex, type SearchIndex } from './searchIndex.ts';
import type { SearchWords } from './searchWords.ts';
import { showResults } from './showResults.ts';

const shown = 12;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog search: results as one types, filters by kind, arrows among the results. Safe to call at each opening. */
export function searchSite(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) return;
  started.add(dialog);
  const form = part(dialog, 'form', HTMLFormElement);
  const field = part(dialog, 'input[type=search]', HTMLInputElement);
  const list = part(dialog, '[data-search-results]', HTMLOListElement);
  const status = part(dialog, '[data-search-status]', HTMLElement);
  const words: SearchWords = JSON.parse(dialog.dataset.words ?? '{}');
  const hint = status.textContent;
  const index = loadIndex(dialog.dataset.base ?? '/');
  let latest = 0;

  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = field.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = hint;
      return;
    }
    const ready = await index;
    if (ready === undefined) {
      status.textContent = words.missing;
      return;
    }
    const kinds = new FormData(form).getAll('kind').map(String);
    const { total, found } = await find(ready, query, kinds);
    if (turn !== latest) return;
    status.textContent = total === 0 ? words.none : words.count.replace('#', String(total));
    showResults(list, found, words);
  };

  field.addEventListener('input', () => void search());
  part(form, 'fieldset', HTMLFieldSetElement).addEventListener('change', () => void search());
  form.addEventListener('submit', (event) => {
    if (event.submitter instanceof HTMLButtonElement && document.activeElement !== field) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  part(form, 'button', HTMLButtonElement).addEventListener('click', () => dialog.close());
  moveAmongResults(dialog, field, list);
  void index.then((ready) => {
    if (ready === undefined) status.textContent = words.missing;
  });
  void search();
}

async function find(
  index: SearchIndex,
  query: string,
  kinds: readonly string[],
): Promise<{ total: number; found: readonly Found[] }> {
  const filters = kinds.length === 0 ? {} : { kind: { any: [...kinds] } };
  const { results } = await index.search(query, { filters });
  return {
    total: results.length,
    found: await Promise.all(results.slice(0, shown).map((result) => result.data())),
  };
}

function part<T extends HTMLElement>(parent: HTMLElement, selector: string, kind: new () => T): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search dialog lacks ${selector}`);
  return element;
}
