import { variance } from './variance.ts';

/**
 * Cronbach's alpha of complete data, one row a person and one column an item: k/(k-1) * (1 - sum of item variances /
 * variance of the sums). At most 1, may be negative; undefined with fewer than two items or people, or where all sums
 * are equal. Source: Cronbach (1951), Psychometrika 16, 297-334.
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | undefined {
  const items = rows[0]?.length ?? 0;
  if (items < 2 || rows.length < 2) return undefined;
  const sums = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
  if (sums === 0) return undefined;
  let parts = 0;
  for (let item = 0; item < items; item++) parts += variance(rows.map((row) => row[item] ?? 0));
  return (items / (items - 1)) * (1 - parts / sums);
}
