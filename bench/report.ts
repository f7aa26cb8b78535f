import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureAnalysis } from './analysis.ts';
import { articleSizes, measureArticles } from './articles.ts';
import { measureCompiler } from './compiler.ts';
import { measureDefects } from './defects.ts';
import { growthSizes, measureGrowth } from './growth.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePlayer } from './player.ts';
import { measureSearch } from './search.ts';
import { type Section, toMarkdown } from './section.ts';
import { measureSimulator } from './simulator.ts';

/**
 * Measures, and writes `report.md` and `report.json` beside this file. Parts that were not asked for stay as they were
 * last measured, each with its date and machine: compare lines of one table, not tables of two runs.
 * Usage: node bench/report.ts [part …]
 */
const parts: Readonly<Record<string, () => Promise<readonly Section[]>>> = {
  articles: () => measureArticles(articleSizes),
  player: async () => [await measurePlayer(20)],
  search: async () => [await measureSearch(built())],
  lighthouse: async () => [await measureLighthouse(built())],
  compiler: async () => [await measureCompiler([10, 100, 1000])],
  defects: async () => [await measureDefects()],
  analysis: async () => measureAnalysis(),
  simulator: async () => [measureSimulator()],
  growth: async () => [await measureGrowth(growthSizes)],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const kept = readKept();
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  const sections = await measure();
  for (const section of sections) console.log(toMarkdown(section));
  kept[name] = { taken: new Date().toISOString().slice(0, 10), machine: machine(), sections };
  write();
}

interface Measured {
  /** Date, as 2026-11-22. */
  readonly taken: string;
  readonly machine: string;
  readonly sections: readonly Section[];
}

function readKept(): Record<string, Measured> {
  const file = join(import.meta.dirname, 'report.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Writes what is measured so far, so that a part which fails loses nothing of the others. */
function write(): void {
  const measured = Object.keys(parts).flatMap((name) => kept[name] ?? []);
  const head =
    '# Measurements\n\nTaken by `npm run bench`. Compare the lines of one table, which were measured in one run on one machine.\n';
  const tables = measured.flatMap(({ taken, machine, sections }) =>
    sections.map((section) => `${toMarkdown(section).trimEnd()}\n\nMeasured ${taken} on ${machine}.\n`),
  );
  writeFileSync(join(import.meta.dirname, 'report.md'), [head, ...tables].join('\n'));
  writeFileSync(join(import.meta.dirname, 'report.json'), `${JSON.stringify(kept, null, 2)}\n`);
}

/** The built site with its own content, built where it is not. */
function built(): string {
  const folder = join(import.meta.dirname, '../dist');
  if (!existsSync(folder))
    execFileSync('npm', ['run', 'build'], { cwd: join(folder, '..'), stdio: 'ignore' });
  return folder;
}

function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} x ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
