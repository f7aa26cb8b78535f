import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../model/diagnostic.ts';
import { run } from './check.ts';

const frame = join(import.meta.dirname, '../compiler/diagnostics/frame');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ramah-check-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** What a check prints, and its exit code. */
async function check(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
  const code = await run(args);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function diagnosticsOf(...args: readonly string[]): Promise<readonly Diagnostic[]> {
  const { out } = await check('--json', ...args);
  const parsed: { diagnostics: readonly Diagnostic[] } = JSON.parse(out);
  return parsed.diagnostics;
}

/** Writes a scenario of the frame into a folder, in the languages given, with a change in one. */
function write(
  name: string,
  languages: readonly string[],
  change?: readonly [string, string, string],
): string {
  const target = join(folder, name);
  mkdirSync(target);
  for (const language of languages) {
    const file = join(target, `${language}.mdx`);
    cpSync(join(frame, `${language}.mdx`), file);
    if (change?.[0] === language)
      writeFileSync(file, readFileSync(file, 'utf8').replace(change[1], change[2]));
  }
  return target;
}

test('a sound folder exits with 0 and prints an empty list as JSON', async () => {
  write('paket', ['id', 'en']);
  const { code, out, err } = await check('--json', folder);
  expect([code, JSON.parse(out), err]).toEqual([0, { diagnostics: [] }, '']);
});

test('errors exit with 1, warnings with 0', async () => {
  const wrong = write('wrong', ['id', 'en'], ['id', 'to="periksa"', 'to="priksa"']);
  const poor = write('poor', ['id']);
  expect((await check(wrong)).code).toBe(1);
  expect((await check(poor)).code).toBe(0);
});

test('files are named as reached from the argument', async () => {
  const target = write('paket', ['id', 'en'], ['en', 'to="periksa"', 'to="priksa"']);
  const [found] = await diagnosticsOf(folder, '--lang', 'en');
  expect(found?.file).toBe(join(target, 'en.mdx'));
  expect(found?.hint).toBe('Did you mean `periksa`?');
});

test('the two languages of a folder are compared, also where only the English one is checked', async () => {
  const target = write('paket', ['id', 'en'], ['en', 'tension: 65', 'tension: 60']);
  const whole = await diagnosticsOf(target);
  expect(whole.map(({ id, file, line }) => [id, file, line])).toEqual([
    ['language-drift', join(target, 'en.mdx'), 9],
  ]);
  expect(await diagnosticsOf(join(target, 'en.mdx'))).toEqual(whole);
  expect(await diagnosticsOf(join(target, 'id.mdx'))).toEqual([]);
});

test('a missing language is said at the other; files of other names stand alone', async () => {
  const target = write('paket', ['id']);
  cpSync(join(target, 'id.mdx'), join(target, 'catatan.mdx'));
  const found = await diagnosticsOf(target);
  expect(found.map(({ id, file }) => [id, file])).toEqual([['missing-language', join(target, 'id.mdx')]]);
});

test('the text shows the line, a mark under the column, and the way to a counterexample', async () => {
  const target = write('paket', ['id', 'en'], ['id', '    <Coach>Menutup tanpa memastikan.</Coach>\n', '']);
  const { out } = await check(join(target, 'id.mdx'));
  expect(out.replaceAll(target, 'paket')).toMatchInlineSnapshot(`
    "paket/id.mdx:84:3 peringatan no-coach
      Jawaban \`tutup\` merugikan, tetapi tidak ada catatan pelatih.
      83 │   </Reply>
      84 │   <Reply id="tutup" to="menggantung" does="stock-phrase">
         │   ^
      Tambahkan \`<Coach>…</Coach>\` yang menjelaskan mengapa jawaban ini kurang baik.
      Mainkan: npm run scenario -- play paket/id.mdx --choices keluhan/akui,periksa/gali,solusi/janji,penutup/tutup

    Galat: 0. Peringatan: 1. Berkas yang diperiksa: 1. Penjelasan: npm run scenario -- explain no-coach"
  `);
});

test('workflow commands escape what would end them', async () => {
  const target = write('paket', ['id'], ['id', 'to="periksa"', 'to="a%,b"']);
  const { out } = await check('--format', 'github', target);
  expect(out.split('\n')[1]).toContain(',line=25,col=24,title=unknown-target::`to="a%25,b"` tidak');
});

test('SARIF names each rule once and each place', async () => {
  const target = write('paket', ['id'], ['id', 'to="periksa"', 'to="priksa"']);
  const { out } = await check('--format', 'sarif', target);
  const { runs } = JSON.parse(out);
  expect(runs[0].tool.driver.rules).toEqual([{ id: 'missing-language' }, { id: 'unknown-target' }]);
  expect(runs[0].results[1].locations[0].physicalLocation.region).toEqual({ startLine: 25, startColumn: 24 });
});

test('wrong usage exits with 2 and says what is wrong', async () => {
  mkdirSync(join(folder, 'empty'));
  for (const [args, words] of [
    [['--formt', 'json'], "'--formt"],
    [['--format', 'xml', folder], "'xml'"],
    [['--lang', 'fr', folder], "'fr'"],
    [[join(folder, 'nowhere')], 'nowhere'],
    [[join(folder, 'empty')], 'empty'],
  ] as const) {
    const { code, out, err } = await check(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  }
});
