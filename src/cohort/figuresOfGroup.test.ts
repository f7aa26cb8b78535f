import { expect, test } from 'vitest';
import type { CohortAttempt, Member } from './cohort.ts';
import { everything, type Filter, filterAttempts } from './filterAttempts.ts';
import { markCounted } from './markCounted.ts';
import { reliabilityOf } from './reliability.ts';
import { summariseMembers, summariseScenarios, trendOf } from './summarise.ts';

let serial = 0;

function attempt(
  member: string,
  overall: number | undefined,
  change: Partial<CohortAttempt> = {},
): CohortAttempt {
  serial++;
  return {
    id: String(serial).padStart(6, '0'),
    member,
    scenario: 'satu',
    title: 'Satu',
    hash: 'h',
    mode: 'assessment',
    startedAt: `2026-11-01T08:00:${String(serial % 60).padStart(2, '0')}.000Z`,
    check: overall === undefined ? { kind: 'unfinished' } : { kind: 'verified' },
    ...(overall === undefined ? {} : { score: { overall, hasPassed: overall >= 75 } }),
    isCounted: true,
    turns: [],
    skills: [],
    ...change,
  };
}

function member(id: string, name = id): Member {
  return { id, name, isNamed: true, hasNamesake: false };
}

test('the first assessment of each version of a scenario counts', () => {
  const at = (second: number) => ({ startedAt: `2026-11-01T08:00:0${second}.000Z`, isCounted: false });
  const marked = markCounted([
    attempt('a', 90, at(3)),
    attempt('a', 50, at(1)),
    attempt('a', 70, { ...at(2), hash: 'newer' }),
    attempt('a', 70, { ...at(0), mode: 'practice' }),
    attempt('b', 80, at(4)),
  ]);
  expect(marked.map(({ score, isCounted }) => [score?.overall, isCounted])).toEqual([
    [70, false],
    [50, true],
    [70, true],
    [90, false],
    [80, true],
  ]);
});

test('an altered or broken off first assessment is not replaced by a later one', () => {
  for (const check of [{ kind: 'altered', why: 'result' }, { kind: 'unfinished' }] as const) {
    const first = attempt('a', undefined, { startedAt: '2026-11-01T08:00:00.000Z', check, isCounted: false });
    const second = attempt('a', 90, { startedAt: '2026-11-02T08:00:00.000Z', isCounted: false });
    expect(markCounted([first, second]).map(({ isCounted }) => isCounted)).toEqual([false, false]);
  }
});

function checkReliability(rows: Readonly<Record<string, readonly (number | undefined)[]>>) {
  const attempts = Object.entries(rows).flatMap(([name, scores]) =>
    scores.flatMap((score, column) =>
      score === undefined ? [] : [attempt(name, score, { scenario: `s${column}` })],
    ),
  );
  return reliabilityOf('overall', attempts);
}

test('alpha by hand: two scenarios, three people', () => {
  // Columns 60, 80, 100 and 50, 90, 70: variances 400 and 400; sums 110, 170, 170: variance 1200. 2 * (1 - 800/1200).
  const found = checkReliability({ a: [60, 50], b: [80, 90], c: [100, 70] });
  expect(found.alpha).toBeCloseTo(2 / 3, 12);
  expect(found).toMatchObject({ people: 3, scenarios: ['s0', 's1'], doubts: ['people', 'items', 'wide'] });
});

test('the items are the scenarios that give the most complete cells', () => {
  const found = checkReliability({
    a: [60, 50, 40],
    b: [80, 90, undefined],
    c: [100, 70, undefined],
    d: [70, 60, undefined],
  });
  expect(found).toMatchObject({ people: 4, scenarios: ['s0', 's1'] });
});

test('without two scenarios or three people there is no alpha', () => {
  expect(checkReliability({ a: [60], b: [80], c: [90] }).alpha).toBeUndefined();
  expect(checkReliability({ a: [60, 50], b: [80, 90] }).alpha).toBeUndefined();
});

test('thirty people and three scenarios that agree leave no doubt', () => {
  const rows = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [
      `p${index}`,
      [40 + index, 41 + index + (index % 3), 39 + index],
    ]),
  );
  expect(checkReliability(rows)).toMatchObject({ people: 30, doubts: [] });
});

test('the trend is the mean of the later half less that of the earlier, from four attempts on', () => {
  expect(trendOf([50, 60, 70].map((score) => attempt('a', score)))).toBeUndefined();
  expect(trendOf([50, 60, 99, 70, 80].map((score) => attempt('a', score)))).toBe(20);
});

test('a row of the cohort table has means of what was scored', () => {
  const [row] = summariseMembers(
    [member('a'), member('b')],
    [attempt('a', 80), attempt('a', 60), attempt('a', undefined, { check: { kind: 'altered', why: 'end' } })],
  );
  expect(row).toMatchObject({
    attempts: 3,
    scored: 2,
    passed: 1,
    scores: { overall: 70 },
    trend: undefined,
    doubtful: 1,
  });
});

test('an altered attempt is told although only those that count are summed up', () => {
  const counted = attempt('a', 80);
  const altered = attempt('b', undefined, { check: { kind: 'altered', why: 'result' }, isCounted: false });
  const rows = summariseMembers([member('a'), member('b')], [counted], [counted, altered]);
  expect(rows.map(({ scored, doubtful }) => [scored, doubtful])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test('a skill is the share of chances taken, a slip being a chance missed, the weakest first', () => {
  const skills = [
    { skill: 'empati', possible: 3, earned: 3, costs: 1 },
    { skill: 'tenang', possible: 2, earned: 1, costs: 0 },
  ];
  const [row] = summariseMembers([member('a')], [attempt('a', 80, { skills })]);
  expect(row?.skills).toEqual([
    { skill: 'tenang', level: 0.5, chances: 2 },
    { skill: 'empati', level: 0.75, chances: 4 },
  ]);
});

test('a row of the scenarios has the share that passed', () => {
  const [row] = summariseScenarios([attempt('a', 80), attempt('b', 60), attempt('c', undefined)]);
  expect(row).toMatchObject({ people: 3, scored: 2, passRate: 0.5, scores: { overall: 70 } });
});

const members = [member('a', 'Dewi Lestari'), { ...member('b', 'Bagas'), staffNumber: 'CS-7' }];
const pool = [
  attempt('a', 80, { id: '1', className: 'Pagi', startedAt: '2026-11-01T05:00:00.000Z' }),
  attempt('b', 60, { id: '2', scenario: 'dua', startedAt: '2026-11-05T05:00:00.000Z' }),
  attempt('b', 60, { id: '3', mode: 'practice', isCounted: false, startedAt: '2026-11-09T05:00:00.000Z' }),
];

function checkFilter(change: Partial<Filter>, expected: readonly string[]): void {
  const found = filterAttempts({ ...everything, ...change }, members, pool);
  expect(found.map(({ id }) => id)).toEqual(expected);
}

test('filters narrow by mode, scenario, class, person and time', () => {
  checkFilter({}, ['1', '2']);
  checkFilter({ mode: 'any' }, ['1', '2', '3']);
  checkFilter({ mode: 'practice' }, ['3']);
  checkFilter({ scenario: 'dua' }, ['2']);
  checkFilter({ className: 'Pagi' }, ['1']);
  checkFilter({ person: 'lestari' }, ['1']);
  checkFilter({ person: 'cs-7', mode: 'any' }, ['2', '3']);
  checkFilter({ from: '2026-11-03', until: '2026-11-06', mode: 'any' }, ['2']);
});
