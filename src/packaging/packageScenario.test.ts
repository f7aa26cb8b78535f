import { afterEach, expect, test, vi } from 'vitest';
import { zipPackage } from './packageScenario.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function zipIn(zone: string): Uint8Array {
  vi.stubEnv('TZ', zone);
  return zipPackage(new Map([['index.html', '<!doctype html>']]));
}

test('the same files give the same bytes in every time zone', () => {
  const here = zipIn('UTC');
  expect(new Date(2000, 0, 1).getTimezoneOffset()).toBe(0);
  for (const zone of ['Asia/Jakarta', 'Asia/Jayapura', 'America/Los_Angeles']) {
    expect(zipIn(zone)).toEqual(here);
    expect(new Date(2000, 0, 1).getTimezoneOffset()).not.toBe(0);
  }
});
