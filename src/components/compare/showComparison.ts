import {
  type ComparedProduct,
  comparisonRows,
  type Row,
  type RowGroup,
  type Statement,
} from './comparisonRows.ts';

/** Words of the table in the page's language. */
export interface ComparisonWords {
  readonly same: string;
  readonly different: string;
  readonly unsaid: string;
  readonly aspect: string;
  /** The row of what a product says alone. */
  readonly more: string;
  readonly caption: string;
}

/** A table of the products side by side; every difference is marked by a word. */
export function comparisonTable(
  products: readonly ComparedProduct[],
  words: ComparisonWords,
): HTMLTableElement {
  const head = element('thead', [
    element('tr', [
      cell('th', [words.aspect], { scope: 'col' }),
      ...products.map(({ title, href }) => cell('th', [link(href, title)], { scope: 'col' })),
    ]),
  ]);
  const groups = comparisonRows(products).map((group) => groupOf(group, products.length, words));
  const caption = element('caption', [words.caption]);
  caption.className = 'visually-hidden';
  return element('table', [caption, head, ...groups]);
}

/** Rows under the name of their aspect; a row that stands alone takes that name itself. */
function groupOf({ title, rows }: RowGroup, columns: number, words: ComparisonWords): HTMLElement {
  const [only] = rows;
  if (rows.length === 1 && only?.title === '') return element('tbody', [rowOf(only, title, words)]);
  const heading = cell('th', [element('span', [title])], { scope: 'rowgroup' });
  heading.colSpan = columns + 1;
  const top = element('tr', [heading]);
  top.className = 'group';
  return element('tbody', [top, ...rows.map((row) => rowOf(row, words.more, words))]);
}

/** `name` is the heading of a row without a title. */
function rowOf({ title, cells, verdict }: Row, name: string, words: ComparisonWords): HTMLElement {
  const mark = verdict === undefined ? [] : [element('small', [words[verdict]])];
  const row = element('tr', [
    cell('th', [title === '' ? name : title, ...mark], { scope: 'row' }),
    ...cells.map((said) => cell('td', saidIn(said, title === '', words), {})),
  ]);
  row.className = verdict ?? 'alone';
  return row;
}

function saidIn(
  said: readonly Statement[],
  isNamed: boolean,
  words: ComparisonWords,
): readonly (Node | string)[] {
  if (said.length === 0) {
    const none = element('span', [words.unsaid]);
    none.className = 'unsaid';
    return [none];
  }
  const [only] = said;
  if (said.length === 1 && only !== undefined && (!isNamed || only.name === '')) return [textOf(only)];
  return [
    element(
      'ul',
      said.map((one) =>
        element(
          'li',
          isNamed && one.name !== '' ? [element('strong', [one.name]), ' ', textOf(one)] : [textOf(one)],
        ),
      ),
    ),
  ];
}

function textOf({ value, href }: Statement): Node | string {
  return href === undefined ? value : link(href, value);
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = element('a', [text]);
  anchor.href = href;
  return anchor;
}

function cell(
  name: 'th' | 'td',
  children: readonly (Node | string)[],
  { scope }: { readonly scope?: string },
): HTMLTableCellElement {
  const made = element(name, children);
  if (scope !== undefined) made.scope = scope;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
