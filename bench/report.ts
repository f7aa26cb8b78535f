import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { measureAnalysis } from './analysis.ts';
import { measureArticles } from './articles.ts';
import { measureCompiler } from './compiler.ts';
import { measureDefects } from './defects.ts';
import { growthSizes, measureGrowth } from './growth.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measurePlayer } from './player.ts';
import { measureSearch } from './search.ts';
import { type Section, toMarkdown } from './section.ts';
import { measureSimulator } from './simulator.ts';

/**
 * All measurements in one run, written to `report.md` and `report.json` beside this file. Figures are of the machine
 * named there: compare columns of one table, not runs of two machines. Usage: node bench/report.ts [part …]
 */
const parts: Readonly<Record<string, () => Promise<readonly Section[]>>> = {
  articles: () => measureArticles([100, 1000]),
  player: async () => [await measurePlayer(5)],
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

const sections: Section[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`measuring ${name} …`);
  const found = await measure();
  for (const section of found) console.log(toMarkdown(section));
  sections.push(...found);
}
if (asked.length === 0) {
  const taken = { date: new Date().toISOString().slice(0, 10), machine: machine() };
  const head = `# Measurements\n\n${taken.date}, ${taken.machine}. Taken by \`npm run bench\`; compare the lines of one table, which were measured in one run on one machine.\n`;
  writeFileSync(join(import.meta.dirname, 'report.md'), [head, ...sections.map(toMarkdown)].join('\n'));
  writeFileSync(
    join(import.meta.dirname, 'report.json'),
    `${JSON.stringify({ ...taken, sections }, null, 2)}\n`,
  );
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
