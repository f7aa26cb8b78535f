import type { Found } from './searchIndex.ts';
import type { SearchWords } from './searchWords.ts';

const partsShown = 3;

/** Shows pages that were found, each with the passages that match best. */
export function showResults(list: HTMLElement, found: readonly Found[], words: SearchWords): void {
  list.replaceChildren(...found.map((page) => pageItem(page, words)));
}

function pageItem(page: Found, words: SearchWords): HTMLLIElement {
  const kind = page.filters.kind?.[0] ?? '';
  const heading = element('span', 'page', [
    element('span', '', [page.meta.title ?? page.url]),
    element('span', 'kind', [words.kinds[kind] ?? '']),
  ]);
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, partsShown);
  const item = element('li', '', [
    link(page.url, [heading, ...(parts.length > 0 ? [] : [excerpt(page.excerpt)])]),
  ]);
  if (parts.length > 0) {
    const passages = parts.map((part) =>
      element('li', '', [link(part.url, [part.title, excerpt(part.excerpt)])]),
    );
    item.append(element('ul', '', passages));
  }
  return item;
}

function link(url: string, children: readonly (Node | string)[]): HTMLAnchorElement {
  const anchor = element('a', '', children);
  anchor.href = url;
  return anchor;
}

/** The excerpt as nodes: text, and `<mark>` for the words found; any other tag in it stays text. */
function excerpt(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const nodes = [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', [node.textContent ?? '']) : (node.textContent ?? ''),
  );
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
