import { expect, test } from 'vitest';
import { correlation } from '../../analysis/correlation.ts';
import { alphaInterval } from './alphaInterval.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import { fQuantile } from './fDistribution.ts';
import { upperLower } from './upperLower.ts';

function check(actual: number | undefined, expected: number | undefined, digits = 3): void {
  if (expected === undefined) expect(actual).toBeUndefined();
  else expect(actual).toBeCloseTo(expected, digits);
}

/**
 * Percentages of favourable answers to seven questions in 30 departments: rating, complaints, privileges, learning,
 * raises, critical, advance. Chatterjee and Price (1977), Regression Analysis by Example, section 3.7; R's `attitude`.
 */
const attitude = `
43 51 30 39 61 92 45  63 64 51 54 63 73 47  71 70 68 69 76 86 48  61 63 45 47 54 84 35  81 78 56 66 71 83 47
43 55 49 44 54 49 34  58 67 42 56 66 68 35  71 75 50 55 70 66 41  72 82 72 67 71 83 31  67 61 45 47 62 80 41
64 53 53 58 58 67 34  67 60 47 39 59 74 41  69 62 57 42 55 63 25  68 83 83 45 59 77 35  77 77 54 72 79 77 46
81 90 50 72 60 54 36  74 85 64 69 79 79 63  65 60 65 75 55 80 60  65 70 46 57 75 85 46  50 58 68 54 64 78 52
50 40 33 34 43 64 33  64 61 52 62 66 80 41  53 66 52 50 63 80 37  40 37 42 58 50 57 49  63 54 42 48 66 75 33
66 77 66 63 88 76 72  78 75 58 74 80 78 49  48 57 44 45 51 83 38  85 85 71 71 77 74 55  82 82 39 59 64 78 39`
  .trim()
  .split(/\s{2,}|\n/)
  .map((row) => row.trim().split(' ').map(Number));

test('alpha of the attitude data is 0.843, as R reports it', () => {
  expect(attitude).toHaveLength(30);
  check(cronbachAlpha(attitude), 0.843);
});

test('alpha without each question is as R reports it', () => {
  const published = [0.81, 0.797, 0.828, 0.803, 0.795, 0.864, 0.84];
  for (const [item, alpha] of published.entries())
    check(cronbachAlpha(attitude.map((row) => row.filter((_, column) => column !== item))), alpha);
});

test('alpha by hand: three items, four people', () => {
  const rows = [
    [1, 1, 0],
    [2, 2, 1],
    [2, 2, 1],
    [3, 3, 1],
  ];
  // Variances of the items: 2/3 + 2/3 + 1/4 = 19/12. Sums 2, 5, 5, 7: mean 4.75, squares 12.75, variance 4.25.
  check(cronbachAlpha(rows), 1.5 * (1 - 19 / 12 / 4.25), 12);
});

test('alpha says nothing of one item, one person, or sums that are all equal', () => {
  check(cronbachAlpha([[1], [2], [3]]), undefined);
  check(cronbachAlpha([[1, 2]]), undefined);
  check(
    cronbachAlpha([
      [1, 2],
      [2, 1],
    ]),
    undefined,
  );
  check(cronbachAlpha([]), undefined);
});

test('alpha is negative where items contradict each other', () => {
  // Variances 1 and 4; sums -1, -2, -3: variance 1. 2 * (1 - 5/1) = -8.
  check(
    cronbachAlpha([
      [1, -2],
      [2, -4],
      [3, -6],
    ]),
    -8,
    12,
  );
});

test('quantiles of the F distribution are those of the tables', () => {
  check(fQuantile(0.975, 1, 1), 647.789, 3);
  check(fQuantile(0.025, 4, 8), 0.111364, 6);
  check(fQuantile(0.975, 88, 528), 1.352901, 6);
  check(fQuantile(0.975, 199, 3781), 1.212619, 6);
  // The example of `ci.cronbach` in R's statpsych: 0.85, 7 items, 89 people, which takes 89 * 6 degrees of freedom.
  check(1 - 0.15 * fQuantile(0.975, 88, 534), 0.7971254, 7);
  check(1 - 0.15 * fQuantile(0.025, 88, 534), 0.8931436, 7);
});

test('the interval of alpha is wide in a small group and narrow in a large one', () => {
  const [low, high] = alphaInterval(0.85, 89, 7);
  check(low, 1 - 0.15 * 1.3529008);
  check(high, 1 - 0.15 * 0.7122227);
  const [lowest] = alphaInterval(0.85, 8, 3);
  expect(lowest).toBeLessThan(0.5);
});

/**
 * Ten students, the five best first, and ten questions: a published worksheet of item analysis with its answers,
 * "Item Analysis Worksheet", studylib.net/doc/25270846.
 */
const worksheet = [
  '1111111111',
  '1111111101',
  '1101111100',
  '0111110101',
  '1110111001',
  '1110110100',
  '0110110101',
  '0111001010',
  '1110100001',
  '0100010010',
];
const totals = [100, 90, 70, 70, 70, 60, 60, 50, 50, 30];

test('D of each question of the published worksheet is as its answers say', () => {
  const published = [0.4, 0, 0, 0.6, 0.4, 0.4, 0.6, 0.4, -0.2, 0.4];
  for (const [item, index] of published.entries()) {
    const people = worksheet.map((row, person) => ({
      total: totals[person] ?? 0,
      item: Number(row[item]),
    }));
    check(upperLower(people, 0.5)?.index, index, 12);
  }
});

test('people who tie at the edge count in parts, whatever the order of the rows', () => {
  // Four people, groups of two: the upper one is the 9 and half of each 5: (1 + (1 + 0) / 2) / 2.
  const people = [
    { total: 9, item: 1 },
    { total: 5, item: 1 },
    { total: 5, item: 0 },
    { total: 1, item: 0 },
  ];
  check(upperLower(people, 0.5)?.upper, 0.75, 12);
  check(upperLower([...people].reverse(), 0.5)?.upper, 0.75, 12);
  check(upperLower(people, 0.5)?.lower, 0.25, 12);
});

test('groups hold 27 % of the people', () => {
  const people = Array.from({ length: 37 }, (_, total) => ({ total, item: total >= 27 ? 1 : 0 }));
  expect(upperLower(people)).toEqual({ index: 1, upper: 1, lower: 0, size: 10 });
  expect(upperLower([{ total: 1, item: 1 }])).toBeUndefined();
});

test('correlation by hand: 1, 2, 3 with 1, 3, 2 is 1/2', () => {
  check(
    correlation([
      [1, 1],
      [2, 3],
      [3, 2],
    ]),
    0.5,
    12,
  );
  check(
    correlation([
      [1, 1],
      [1, 2],
    ]),
    undefined,
  );
});

test('the point-biserial is the difference of means over the spread, times the root of p q', () => {
  // Criterion 1..5; the item is passed by 3, 4 and 5: means 4 and 1.5, spread sqrt(2), p = 0.6.
  const pairs = [1, 2, 3, 4, 5].map((rest) => [rest >= 3 ? 1 : 0, rest] as const);
  check(correlation(pairs), ((4 - 1.5) / Math.sqrt(2)) * Math.sqrt(0.24), 12);
});

test('the corrected item-total correlation of the attitude data', () => {
  const column = 1;
  const pairs = attitude.map((row) => {
    const own = row[column] ?? 0;
    return [own, row.reduce((sum, value) => sum + value, 0) - own] as const;
  });
  check(correlation(pairs), 0.74, 2);
});
