/** One part of the report: a table of figures, what they mean, and how they were taken. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How the figures were taken, and on what. */
  readonly method: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the table does not say by itself. */
  readonly notes: readonly string[];
}

export function toMarkdown({ title, method, columns, rows, notes }: Section): string {
  const table = [columns, columns.map((_, place) => alignmentOf(rows, place)), ...rows.map(written)];
  return [
    `## ${title}`,
    method,
    table.map((row) => `| ${row.join(' | ')} |`).join('\n'),
    ...notes.map((note) => `- ${note}`),
    '',
  ].join('\n\n');
}

/** Figures stand to the right. */
function alignmentOf(rows: Section['rows'], place: number): string {
  return rows.some((row) => typeof row[place] === 'number') ? '---:' : '---';
}

/** Figures of at least 100 whole, smaller ones with two digits that count. */
function written(row: readonly (string | number)[]): readonly string[] {
  return row.map((cell) => {
    if (typeof cell === 'string') return cell;
    if (Number.isInteger(cell) || Math.abs(cell) >= 100) return Math.round(cell).toLocaleString('en');
    return cell.toPrecision(cell < 10 ? 2 : 3);
  });
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
