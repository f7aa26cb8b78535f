import { useTrainer } from './context.ts';
import type { Column } from './DataTable.tsx';
import { writeTable } from './writeTable.ts';

interface SaveTableProps<Row> {
  /** Part of the file's name. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Saves the table beside it, whole, as CSV. */
export function SaveTable<Row>({ name, columns, rows }: SaveTableProps<Row>) {
  const { t } = useTrainer();
  return (
    <button
      type="button"
      className="button quiet no-print"
      onClick={() => void writeTable(name, columns, rows)}
    >
      {t('trainer.table.save')}
    </button>
  );
}
