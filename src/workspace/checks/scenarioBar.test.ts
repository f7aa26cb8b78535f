import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkScenarioBar } from './scenarioBar.ts';

const sample = join(import.meta.dirname, '../../scenarios/paket-terlambat');
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** Messages about a project whose scenarios are the sample under other names, changed. */
function check(scenarios: Readonly<Record<string, (text: string) => string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'bar-'));
  roots.push(root);
  for (const [slug, change] of Object.entries(scenarios)) {
    const folder = join(root, 'src/scenarios', slug);
    mkdirSync(folder, { recursive: true });
    cpSync(sample, folder, { recursive: true });
    writeFileSync(join(folder, 'id.mdx'), change(readFileSync(join(folder, 'id.mdx'), 'utf8')));
  }
  return checkScenarioBar(root).map(({ file, message }) => `${file}: ${message}`);
}

const without = (pattern: RegExp) => (text: string) => text.replace(pattern, '');

test('the sample scenario is up to the bar, alone in what it does not practise', () => {
  const found = check({ a: (text) => text });
  expect(found.filter((line) => !line.includes('no scenario practises'))).toEqual([]);
  expect(found).toContain("src/scenarios: no scenario practises 'verify-identity'");
});

test('missing parts are named', () => {
  const stripped = check({
    a: without(/<Redirect [^>]*>|case:[\s\S]*?(?=---)|<Fact id="profil"[\s\S]*?<\/Fact>/g),
  });
  expect(stripped).toContain('src/scenarios/a/id.mdx: no redirect by mood');
  expect(stripped).toContain('src/scenarios/a/id.mdx: no wrap-up');
  expect(stripped).toContain('src/scenarios/a/id.mdx: no fact marked extra');
});

test('two scenarios with one graph, and a reply that stands in both, are found', () => {
  const found = check({ a: (text) => text, b: (text) => text });
  expect(found).toContain('src/scenarios/b/id.mdx: has the same graph as src/scenarios/a/id.mdx');
  expect(found).toContain(
    'src/scenarios/b/id.mdx: keluhan/akui says the same as src/scenarios/a/id.mdx keluhan/akui',
  );
});

test('a scenario that passes too soon is found', () => {
  const quick = (text: string): string =>
    text
      .replace('to="jadwal" does="own-words ask-specific"', 'to="keputusan" does="own-words ask-specific"')
      .replace(
        'to="penutup" does="give-eta arrange-follow-up"',
        'to="selesai" does="give-eta arrange-follow-up"',
      );
  expect(check({ a: quick })).toContain('src/scenarios/a/id.mdx: passes in 4 replies; at least 5');
});
