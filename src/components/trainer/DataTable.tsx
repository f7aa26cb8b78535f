import { type ReactNode, useState } from 'react';
import { useTrainer } from './context.ts';
import { TrainerIcon } from './TrainerIcon.tsx';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What the column means, where its name does not say it all. */
  readonly help?: string;
  readonly isNumber?: boolean;
  /** What it is sorted by and what a CSV file has; undefined stands last. */
  readonly value: (row: Row) => string | number | undefined;
  /** What is shown; by default the value. */
  readonly show?: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

const firstShown = 100;

/** A table that sorts by any column. Long ones are shown piece by piece; on paper all of what is shown. */
export function DataTable<Row>({ caption, rows, columns, rowKey, sort: initial }: DataTableProps<Row>) {
  const { t, language } = useTrainer();
  const [sort, changeSort] = useState<Sort | undefined>(initial);
  const [most, showMost] = useState(firstShown);
  const sorted = sortRows(rows, columns, sort, language);
  return (
    <div className="trainer-tableframe">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a table's frame is no fieldset */}
      <div className="trainer-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table className="trainer-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Header
                  key={column.key}
                  column={column}
                  direction={sort?.key === column.key ? sort.direction : undefined}
                  onSort={changeSort}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, most).map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, place) => (
                  <Cell key={column.key} column={column} row={row} isFirst={place === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && (
        <button
          type="button"
          className="button quiet no-print"
          onClick={() => showMost(most + 5 * firstShown)}
        >
          {t('trainer.table.more', { shown: most, count: rows.length })}
        </button>
      )}
    </div>
  );
}

interface HeaderProps<Row> {
  readonly column: Column<Row>;
  readonly direction: Sort['direction'] | undefined;
  readonly onSort: (sort: Sort) => void;
}

function Header<Row>({ column, direction, onSort }: HeaderProps<Row>) {
  const first = column.isNumber === true ? 'descending' : 'ascending';
  const other = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-number={column.isNumber === true}>
      <button
        type="button"
        title={column.help}
        onClick={() => onSort({ key: column.key, direction: direction === undefined ? first : other })}
      >
        {column.label}
        <span className="trainer-sorted" data-on={direction !== undefined}>
          <TrainerIcon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size={14} />
        </span>
      </button>
    </th>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isFirst: boolean;
}

function Cell<Row>({ column, row, isFirst }: CellProps<Row>) {
  const content = column.show === undefined ? column.value(row) : column.show(row);
  if (isFirst) return <th scope="row">{content}</th>;
  return <td data-number={column.isNumber === true}>{content}</td>;
}

/** Equal rows keep their order; undefined stands last in both directions. */
function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | undefined,
  language: string,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sort?.key);
  if (column === undefined) return rows;
  const sign = sort?.direction === 'descending' ? -1 : 1;
  const words = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(`${a}`, `${b}`));
  });
}
