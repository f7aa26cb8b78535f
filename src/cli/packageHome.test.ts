import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packageHome } from './packageHome.ts';

const root = mkdtempSync(join(tmpdir(), 'home-'));
afterAll(() => rmSync(root, { recursive: true }));

const [asked, named, kept, site] = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example/`);

interface Given {
  readonly asked?: string | undefined;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly file?: string;
}

function homeFor({ asked, environment = {}, file }: Given): string {
  const path = join(root, 'record-stores.json');
  rmSync(path, { force: true });
  if (file !== undefined) writeFileSync(path, file);
  return packageHome(asked, root, environment);
}

function check(given: Given, expected: string | undefined): void {
  expect(homeFor(given)).toBe(expected);
}

test('the option goes before the variable, the variable before the file, the file before the site', () => {
  const file = JSON.stringify({ homePage: kept });
  const environment = { RAMAH_LRS_HOMEPAGE: named, RAMAH_SITE: site };
  check({ asked, environment, file }, asked);
  check({ environment, file }, named);
  check({ environment: { RAMAH_LRS_HOMEPAGE: '', RAMAH_SITE: site }, file }, kept);
  check({ environment: { RAMAH_SITE: site }, file: '{}' }, site);
  check({}, 'https://ramah.example/');
});

test('stores that people may name do not concern a package', () => {
  check({ file: JSON.stringify({ homePage: kept, allowed: ['https://lrs.example'] }) }, kept);
});

test('settings that the site refuses are refused', () => {
  expect(() => homeFor({ file: '{ "homepage": "x" }' })).toThrow('record-stores.json');
  expect(() => homeFor({ file: '{ "homePage": "latihan" }' })).toThrow('RAMAH_LRS_HOMEPAGE');
});
