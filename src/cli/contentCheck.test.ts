import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { run } from './contentCheck.ts';

const root = mkdtempSync(join(tmpdir(), 'content-check-'));
mkdirSync(join(root, 'src/content/skills/id'), { recursive: true });
mkdirSync(join(root, 'src/scenarios'), { recursive: true });
writeFileSync(join(root, 'src/content/skills/id/empati.md'), '---\ntitle: [\n---\n');
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

/** The exit code of a call, and what it printed and complained of. */
function check(...args: readonly string[]): { code: number; printed: string; complained: string } {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = run(args, root);
  const text = (spy: typeof printed) => spy.mock.calls.flat().join('\n');
  return { code, printed: text(printed), complained: text(complained) };
}

test('wrong usage is told with how to use it, and is no finding', () => {
  const wrong = [
    ['--bogus'],
    ['--today', 'besok'],
    ['--today', '2026-13-45'],
    ['--lang', 'fr'],
    ['--json=x'],
  ];
  for (const args of wrong) {
    const { code, complained } = check(...args);
    expect(code).toBe(2);
    expect(complained).toContain('npm run content -- check');
  }
  expect(check('--bogus').complained).toContain("'--bogus'");
});

test('findings are summed up in the language that is asked for', () => {
  expect(check('empati')).toMatchObject({ code: 1, printed: expect.stringContaining('Galat: 1.') });
  expect(check('empati', '--lang', 'en').printed).toContain('Errors: 1.');
  expect(check('--help')).toMatchObject({ code: 0, printed: expect.stringContaining('Pemakaian') });
});

test('only the files that are named count', () => {
  expect(check('scenarios')).toMatchObject({ code: 0, printed: expect.stringContaining('Galat: 0.') });
});

test('a name that no file has is told, rather than called sound', () => {
  const { code, printed, complained } = check('empati', 'prosedur');
  expect(code).toBe(2);
  expect(printed).toBe('');
  expect(complained).toContain("'prosedur'");
});

test('a scenario below the bar of the sample collection is a warning, and an error where that is asked for', () => {
  expect(check('scenarios')).toMatchObject({
    code: 0,
    printed: expect.stringContaining("practises 'apologise'"),
  });
  expect(check('scenarios', '--bar').code).toBe(1);
});
