/** One thing said of a product; `name` is empty where it stands for itself. */
export interface Statement {
  readonly name: string;
  readonly value: string;
  /** Where more is said about it. */
  readonly href?: string;
}

/** What is said of a product under one heading. */
export interface Aspect {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly Statement[];
}

/** A product as the comparison reads it; every product has the same aspects, in the same order. */
export interface ComparedProduct {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly aspects: readonly Aspect[];
}

/** One row: what each product says, nothing where it says nothing. `verdict` is there where the cells answer one question. */
export interface Row {
  readonly title: string;
  readonly cells: readonly (readonly Statement[])[];
  readonly verdict?: 'same' | 'different';
}

/** The rows of one aspect. */
export interface RowGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Aligns what two or more of the products name alike, one row each; what only one of them names follows in a row of its own. Aspects of which none says anything are left out. */
export function comparisonRows(products: readonly ComparedProduct[]): readonly RowGroup[] {
  const aspects = products[0]?.aspects ?? [];
  return aspects
    .map(({ id, title }) => ({ id, title, rows: rowsOf(products.map((product) => said(product, id))) }))
    .filter(({ rows }) => rows.length > 0);
}

function said(product: ComparedProduct, id: string): readonly Statement[] {
  return product.aspects.find((aspect) => aspect.id === id)?.statements ?? [];
}

function rowsOf(columns: readonly (readonly Statement[])[]): readonly Row[] {
  const shared = sharedNames(columns);
  const rows = shared.map((name) => {
    const cells = columns.map((statements) => statements.filter((one) => one.name === name));
    const values = new Set(cells.map((cell) => cell.map(({ value }) => value).join('\n')));
    return { title: name, cells, verdict: values.size === 1 ? ('same' as const) : ('different' as const) };
  });
  const rest = columns.map((statements) => statements.filter(({ name }) => !shared.includes(name)));
  return rest.some((cell) => cell.length > 0) ? [...rows, { title: '', cells: rest }] : rows;
}

/** Names that at least two columns use, in the order of their first use. */
function sharedNames(columns: readonly (readonly Statement[])[]): readonly string[] {
  const names = columns.map((statements) => new Set(statements.map(({ name }) => name)));
  const all = new Set(names.flatMap((own) => [...own]));
  return [...all].filter((name) => name !== '' && names.filter((own) => own.has(name)).length > 1);
}
