import { afterEach, expect, test, vi } from 'vitest';
import { dayAfter, isoDay } from './isoDay.ts';

afterEach(() => vi.unstubAllEnvs());

test('a day begins at midnight of the place, not of Greenwich', () => {
  const check = (zone: string, expected: string) => {
    vi.stubEnv('TZ', zone);
    expect(isoDay(new Date('2026-11-21T23:30:00Z'))).toBe(expected);
  };
  check('Asia/Jakarta', '2026-11-22');
  check('UTC', '2026-11-21');
  check('America/New_York', '2026-11-21');
});

test('the day after the last of a month is the first of the next', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01');
  expect(dayAfter('2028-02-28')).toBe('2028-02-29');
});
