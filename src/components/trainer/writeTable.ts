import { downloadBlob } from '../records/giveFile.ts';
import type { Column } from './DataTable.tsx';

/** Gives the person a CSV file of a table; words that a spreadsheet would run as a formula are disarmed. */
export async function writeTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const { unparse } = (await import('papaparse')).default;
  const text = unparse(
    {
      fields: columns.map(({ label }) => label),
      data: rows.map((row) => columns.map(({ value }) => rounded(value(row)))),
    },
    { escapeFormulae: true },
  );
  // The mark tells spreadsheets that the text is UTF-8.
  downloadBlob(`ramah-${name}.csv`, new Blob(['\ufeff', text], { type: 'text/csv' }));
}

function rounded(value: string | number | undefined): string | number {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : (value ?? '');
}
