import type { DialogWords } from '../../search/dialogWords.ts';
import { fillFilters } from './fillFilters.ts';
import { moveAmongResults } from './moveAmongResults.ts';
import { type Filters, type Found, loadIndex, type Results, type SearchFiles } from './searchIndex.ts';
import { appendResults, showResults } from './showResults.ts';
import { showStatus } from './showStatus.ts';

/** Results that are fetched at once, and those that follow when the last of them comes into sight. */
const shown = { first: 6, all: 12 };
/** Milliseconds without another letter after which a search begins. */
const settling = 80;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog search: results as one types, filters by kind, arrows among the results. Safe to call at each opening; `files` are on their way already. */
export function searchSite(dialog: HTMLDialogElement, files: SearchFiles): void {
  if (started.has(dialog)) return;
  started.add(dialog);
  const form = part(dialog, 'form', HTMLFormElement);
  const field = part(dialog, 'input[type=search]', HTMLInputElement);
  const list = part(dialog, '[data-search-results]', HTMLOListElement);
  const status = part(dialog, '[data-search-status]', HTMLElement);
  const hint = status.textContent;
  const base = dialog.dataset.base ?? '/';
  let words = loadWords(base);
  let index = loadIndex(base, files);
  let latest = 0;

  /** In a built site only the network can be missing; it is tried again with the next letter. */
  const miss = (): void => {
    list.replaceChildren();
    status.textContent = dialog.dataset.failed ?? '';
    index = loadIndex(base);
    words = loadWords(base);
  };

  const search = async (): Promise<void> => {
    const turn = ++latest;
    const query = field.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = hint;
      return;
    }
    const [ready] = await Promise.all([index, pause(settling)]);
    // Words on the way to the last one are not searched: each would fetch parts of the index of its own.
    if (turn !== latest) return;
    if (ready === undefined) return miss();
    try {
      const answer = await ready.search(query, filtersIn(new FormData(form)));
      const [said, found] = await Promise.all([words, read(answer, 0, shown.first)]);
      if (turn !== latest) return;
      showStatus(status, answer, query, said);
      showResults(list, found, said);
      whenSeen(list.lastElementChild, async () => {
        const others = await read(answer, shown.first, shown.all);
        if (turn === latest) appendResults(list, others, said);
      });
      if (navigator.serviceWorker?.controller) {
        void read(answer, shown.first, shown.all)
          .then(ready.fetchAll)
          .catch(() => {});
      }
    } catch {
      if (turn === latest) miss();
    }
  };

  field.addEventListener('input', () => void search());
  status.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    field.value = event.target.value;
    field.focus();
    void search();
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) void search();
  });
  fillFilters(
    part(form, 'details', HTMLDetailsElement),
    () => words,
    () => index,
  );
  form.addEventListener('submit', (event) => {
    if (event.submitter instanceof HTMLButtonElement && document.activeElement !== field) return;
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  part(form, 'button', HTMLButtonElement).addEventListener('click', () => dialog.close());
  moveAmongResults(dialog, field, list);
  void index.then((ready) => {
    if (ready === undefined) miss();
  });
  void search();
}

/** Some of the results; without a network those that this device has. Throws where it has none of them. */
async function read({ results }: Results, from: number, to: number): Promise<readonly Found[]> {
  const pages = await Promise.allSettled(results.slice(from, to).map((result) => result.data()));
  const found = pages.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : []));
  if (found.length === 0 && pages.length > 0) throw new Error('None of the results could be read');
  return found;
}

/** Words that are needed once something is found; whether they came is asked only then. */
function loadWords(base: string): Promise<DialogWords> {
  const address = `${base.replace(/\/$/, '')}/pagefind/dialog.${document.documentElement.lang}.json`;
  const words = fetch(address).then((response): Promise<DialogWords> => response.json());
  words.catch(() => {});
  return words;
}

/** What the form narrows the search to: any of the kinds, and each of the others that is chosen. */
function filtersIn(form: FormData): Filters {
  const chosen = ['line', 'channel', 'skill'].flatMap((name) => {
    const value = form.get(name);
    return typeof value !== 'string' || value === '' ? [] : [[name, value] as const];
  });
  return { kinds: form.getAll('kind').map(String), values: Object.fromEntries(chosen) };
}

/** Does something once an element comes into sight; what fails then is left out. */
function whenSeen(element: Element | null, act: () => Promise<void>): void {
  if (element === null) return;
  const watcher = new IntersectionObserver(([place]) => {
    if (place?.isIntersecting !== true) return;
    watcher.disconnect();
    act().catch(() => {});
  });
  watcher.observe(element);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function part<T extends HTMLElement>(parent: HTMLElement, selector: string, kind: new () => T): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search dialog lacks ${selector}`);
  return element;
}
