import { expect, test, vi } from 'vitest';
import { run } from './package.ts';

/** What the command complains of; nothing is built where its options are wrong. */
function check(...args: readonly string[]): readonly [number, string] {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = run(['cmi5', 'paket-terlambat', ...args], process.cwd());
  const said = String(error.mock.calls[0]?.[0]);
  error.mockRestore();
  return [code, said];
}

test('a language or an address that is none is refused before anything is built', () => {
  expect(check('--lang', 'fr')).toEqual([2, expect.stringContaining("Bahasa 'fr' tidak ada.")]);
  expect(check('--home', 'akademi')).toEqual([2, expect.stringContaining("'akademi' bukan alamat")]);
  expect(check('--home', 'akademi', '--lang', 'en')).toEqual([
    2,
    expect.stringContaining("'akademi' is no address"),
  ]);
});
