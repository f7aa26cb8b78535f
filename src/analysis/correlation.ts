import { mean } from './mean.ts';

/** Pearson's correlation of pairs, -1..1; undefined with fewer than two, or where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 2) return undefined;
  const [meanX, meanY] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  let [both, ofX, ofY] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - meanX) * (y - meanY);
    ofX += (x - meanX) ** 2;
    ofY += (y - meanY) ** 2;
  }
  // Equal values may leave a rest of their own rounding.
  if (ofX < 1e-12 || ofY < 1e-12) return undefined;
  return Math.max(-1, Math.min(1, both / Math.sqrt(ofX * ofY)));
}
