/** A knowledge entry as the desk shows it: plain elements, nothing that could run. */
export interface ReadElement {
  readonly name:
    | 'h3'
    | 'p'
    | 'ul'
    | 'ol'
    | 'li'
    | 'blockquote'
    | 'table'
    | 'tbody'
    | 'tr'
    | 'th'
    | 'td'
    | 'strong'
    | 'em'
    | 'div';
  readonly children: readonly ReadNode[];
}
export type ReadNode = string | ReadElement;

const kept: Readonly<Record<string, ReadElement['name']>> = {
  H2: 'h3',
  H3: 'h3',
  H4: 'h3',
  DT: 'h3',
  P: 'p',
  DD: 'p',
  FIGCAPTION: 'p',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  BLOCKQUOTE: 'blockquote',
  TABLE: 'table',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  STRONG: 'strong',
  EM: 'em',
  FIGURE: 'div',
};

/** Fetches a page of this site and keeps the text of its entry; rejects where it can't be fetched. */
export async function readEntry(address: string): Promise<readonly ReadNode[]> {
  const article = (await fetchPage(address)).querySelector('[data-pagefind-body]');
  return article === null ? [] : childrenOf(article);
}

/** By the older request: it alone gives a document without a text being made into one, which the content security policy forbids. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.response instanceof Document) resolve(request.response);
      else reject(new Error(`${address} answered ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${address} can't be reached`));
    request.send();
  });
}

function childrenOf(parent: Element): readonly ReadNode[] {
  return [...parent.childNodes].flatMap((node): readonly ReadNode[] => {
    if (node instanceof Element) return elementOf(node);
    const text = node.textContent ?? '';
    return node.nodeType === Node.TEXT_NODE && text.trim() !== '' ? [text] : [];
  });
}

/** An element that is not kept gives its children; what the search leaves out, and what acts, is left out here too. */
function elementOf(element: Element): readonly ReadNode[] {
  const isLeftOut = element.matches('[data-pagefind-ignore], h1, svg, button, script, style, nav, footer');
  if (isLeftOut) return [];
  const name = kept[element.tagName];
  const children = childrenOf(element);
  return name === undefined ? children : [{ name, children }];
}
