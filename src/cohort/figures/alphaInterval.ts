import { fQuantile } from './fDistribution.ts';

/**
 * Interval of 95 % for Cronbach's alpha of so many people and items. Exact where items are normal and parallel,
 * otherwise a rough guide. Source: Feldt (1965), Psychometrika 30, 357-370.
 */
export function alphaInterval(alpha: number, people: number, items: number): readonly [number, number] {
  const [between, within] = [people - 1, (people - 1) * (items - 1)];
  return [
    1 - (1 - alpha) * fQuantile(0.975, between, within),
    1 - (1 - alpha) * fQuantile(0.025, between, within),
  ];
}
