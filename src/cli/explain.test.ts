import { afterEach, expect, test, vi } from 'vitest';
import { run } from './explain.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is printed for the arguments, and the exit code. */
async function explain(...args: readonly string[]): Promise<{ code: number; words: string }> {
  const words: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void words.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void words.push(line));
  return { code: await run(args), words: words.join('\n') };
}

test('a diagnostic is explained in either language', async () => {
  const id = await explain('unknown-target');
  expect([id.code, id.words.split('\n')[0]]).toEqual([0, '# Tujuan tidak ada']);
  const en = await explain('unknown-target', '--lang', 'en');
  expect([en.code, en.words.split('\n')[0]]).toEqual([0, '# The target does not exist']);
});

test('an unknown id names the nearest and lists all', async () => {
  const { code, words } = await explain('unknown-targt');
  expect(code).toBe(2);
  expect(words).toContain("'unknown-target'");
  expect(words).toContain('  analysis-incomplete');
});

test('a language that the pages do not have is refused, and so is an unknown option', async () => {
  expect(await explain('guessable', '--lang', 'fr')).toMatchObject({
    code: 2,
    words: expect.stringContaining("'fr'"),
  });
  expect(await explain('guessable', '--bogus')).toMatchObject({
    code: 2,
    words: expect.stringContaining("'--bogus'"),
  });
});
