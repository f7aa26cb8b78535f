import type { DialogWords } from '../../search/dialogWords.ts';
import type { Piece } from '../../search/passages.ts';
import type { Found } from './searchIndex.ts';

const partsShown = 3;
/** Kinds of page without a text of their own to mark words in. */
const unmarked = ['scenarios', 'paths', ''];

/** Shows pages that were found, each with the passages that match best. */
export function showResults(list: HTMLElement, found: readonly Found[], words: DialogWords): void {
  list.replaceChildren(...found.map((page) => pageItem(page, words)));
}

/** Adds further pages below those that are shown. */
export function appendResults(list: HTMLElement, found: readonly Found[], words: DialogWords): void {
  list.append(...found.map((page) => pageItem(page, words)));
}

function pageItem(page: Found, words: DialogWords): HTMLLIElement {
  const kind = page.filters.kind?.[0] ?? '';
  const marked = unmarked.includes(kind) ? [] : page.words;
  const heading = element('span', 'page', [
    element('span', '', [page.meta.title ?? page.url]),
    element('span', 'kind', [words.kinds[kind] ?? '']),
  ]);
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, partsShown);
  const item = element('li', '', [
    link(page.url, marked, [heading, ...(parts.length > 0 ? [] : [excerpt(page.excerpt)])]),
  ]);
  if (parts.length > 0) {
    const passages = parts.map((part) =>
      element('li', '', [link(part.url, marked, [part.title, excerpt(part.excerpt)])]),
    );
    item.append(element('ul', '', passages));
  }
  return item;
}

/** A link that tells the page which words to mark. */
function link(
  url: string,
  words: readonly string[],
  children: readonly (Node | string)[],
): HTMLAnchorElement {
  const anchor = element('a', '', children);
  const [page = '', part] = url.split('#');
  const query = words.length === 0 ? '' : `?${new URLSearchParams({ found: words.join(' ') })}`;
  anchor.href = `${page}${query}${part === undefined ? '' : `#${part}`}`;
  return anchor;
}

/** The excerpt as nodes: text, and `<mark>` for the words found. */
function excerpt(pieces: readonly Piece[]): HTMLElement {
  const nodes = pieces.map(({ text, isFound }) => (isFound ? element('mark', '', [text]) : text));
  return element('span', 'excerpt', nodes);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
