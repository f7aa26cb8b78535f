import { fillFilters } from './fillFilters.ts';
import { moveAmongResults } from './moveAmongResults.ts';
import { loadIndex, type Results } from './searchIndex.ts';
import type { SearchWords } from './searchWords.ts';
import { showResults } from './showResults.ts';
import { showStatus } from './showStatus.ts';

const shown = 12;
/** Milliseconds in which the whole answer may come without early results being shown before it. */
const patience = 120;
/** Milliseconds without another letter after which a search begins. */
const settling = 80;
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
  const load = () => loadIndex(dialog.dataset.base ?? '/');
  let index = load();
  let latest = 0;

  /** In a built site only the network can be missing; it is tried again with the next letter. */
  const miss = (): void => {
    list.replaceChildren();
    status.textContent = import.meta.env.PROD ? words.offline : words.missing;
    index = load();
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
    const filters = filtersIn(new FormData(form));
    let hasAll = false;
    const show = async (answer: Results, stage: 'early' | 'whole'): Promise<void> => {
      const reading = Promise.all(answer.results.slice(0, shown).map((result) => result.data()));
      if (stage === 'early') await pause(patience);
      const found = await reading;
      // Early results may be slower to read than the whole answer, which they must not replace.
      if (turn !== latest || (stage === 'early' && hasAll)) return;
      hasAll ||= stage === 'whole';
      showStatus(status, answer, query, words);
      showResults(list, found, words);
    };
    const early = (answer: Results) => void show(answer, 'early').catch(() => {});
    await ready
      .search(query, { filters, early })
      .then((answer) => show(answer, 'whole'))
      .catch(() => (turn === latest ? miss() : undefined));
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
  fillFilters(part(form, 'details', HTMLDetailsElement), index);
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

/** What the form narrows the search to: any of the kinds, and each of the others that is chosen. */
function filtersIn(form: FormData): Readonly<Record<string, unknown>> {
  const kinds = form.getAll('kind').map(String);
  const chosen = ['line', 'channel', 'skill'].flatMap((name) => {
    const value = form.get(name);
    return value === null || value === '' ? [] : [[name, value]];
  });
  return { ...(kinds.length === 0 ? {} : { kind: { any: kinds } }), ...Object.fromEntries(chosen) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function part<T extends HTMLElement>(parent: HTMLElement, selector: string, kind: new () => T): T {
  const element = parent.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`The search dialog lacks ${selector}`);
  return element;
}
