import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { audit } from '../analysis/audit.ts';
import { compile } from '../compiler/compile.ts';
import { templates } from '../compiler/templates/templateList.ts';
import { channels } from '../model/scenario.ts';
import { checkFiles } from './checkFiles.ts';
import { run } from './new.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ramah-new-'));
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

/** Makes a scenario and answers with its two files. */
async function make(slug: string, ...options: readonly string[]): Promise<readonly string[]> {
  expect(await run(['--slug', slug, '--folder', folder, ...options])).toBe(0);
  return ['id', 'en'].map((language) => join(folder, slug, `${language}.mdx`));
}

test('every channel and level gives two files without a diagnostic', async () => {
  for (const channel of channels) {
    for (const level of ['1', '2', '3']) {
      const options = ['--title', 'Pesanan terlambat', '--customer', 'Ibu Sari', '--channel', channel];
      const files = await make(`${channel}-${level}`, ...options, '--level', level);
      expect(checkFiles(files, 'id')).toEqual([]);
    }
  }
});

test.each(templates)(
  'the template $name gives two files without a diagnostic, on its own channel',
  async ({ name, channel }) => {
    const files = await make(name, '--template', name, '--title', 'Judul', '--customer', 'Ibu Sari');
    expect(checkFiles(files, 'id')).toEqual([]);
    for (const file of files) expect(readFileSync(file, 'utf8')).toContain(`channel: ${channel}\n`);
  },
);

test('help names every template', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  expect(await run(['--help'])).toBe(0);
  for (const { name } of templates) expect(log.mock.calls.join()).toContain(`  ${name} `);
});

test('what is written can not be passed by guessing, in either language', async () => {
  const files = await make('tebak', '--title', 'Pesanan terlambat', '--customer', 'Ibu Sari');
  for (const [index, file] of files.entries()) {
    const language = index === 0 ? 'id' : 'en';
    const { scenario } = compile(readFileSync(file, 'utf8'), { file, language });
    const found = scenario === undefined ? undefined : audit(scenario);
    expect(found?.random.most).toBeLessThan(0.05);
    expect(found?.blind.filter(({ hasPassed }) => hasPassed)).toEqual([]);
  }
});

test('whatever is in a title or a name becomes text', async () => {
  const files = await make('aneh', '--title', 'Apa: "ini" #1 <b>', '--customer', 'Pak {x} *Y* <z> _w_ [v]');
  expect(checkFiles(files, 'id')).toEqual([]);
});

test('the English version leaves out the form of address', async () => {
  const [, english = ''] = await make('paket', '--title', 'Paket', '--customer', 'Ibu Ratna');
  expect(readFileSync(english, 'utf8')).toContain('name: "Ratna"');
});

test('what exists is never written over, and wrong answers are refused', async () => {
  await make('paket', '--title', 'Paket', '--customer', 'Ibu Ratna');
  const given = ['--title', 'Paket', '--customer', 'Ibu Ratna', '--folder', folder];
  expect(await run([...given, '--slug', 'paket'])).toBe(2);
  expect(await run([...given, '--slug', 'Paket Baru'])).toBe(2);
  expect(await run([...given, '--template', 'surat'])).toBe(2);
  expect(await run([...given, '--channel', 'fax'])).toBe(2);
  expect(await run([...given, '--level', '4'])).toBe(2);
  expect(await run([...given, '--color'])).toBe(2);
  expect(existsSync(join(folder, 'Paket Baru'))).toBe(false);
});
