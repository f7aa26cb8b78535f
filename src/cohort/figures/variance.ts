import { mean } from '../../analysis/mean.ts';

/** Sample variance, divided by n - 1; NaN of fewer than two. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
