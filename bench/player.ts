import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { compile } from '../src/compiler/compile.ts';
import { writeInkPage } from './inkPage.ts';
import { installPeers, loadPeer, peerFile, peers } from './installPeers.ts';
import { longConversation } from './longConversation.ts';
import { type Measure, measurePage, startOurs, type Target } from './measurePage.ts';
import { latency, serveSlowly } from './slowServer.ts';
import { toInk } from './toInk.ts';

/**
 * Bytes and speed of the player page beside ink's web page, on the same conversation of 12 turns and 3 replies, in one run, by turns.
 * The line is throttled at the server: 150 ms a request, 1.6 Mbit/s, gzip. Usage: node bench/player.ts [--runs 5]
 */
const runs = process.argv[2] === '--runs' ? Number(process.argv[3]) : 5;
const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'ramah-bench-'));

await run();

async function run(): Promise<void> {
  installPeers('formats');
  const [ours, ink] = [await serveSlowly(buildOurs()), await serveSlowly(await buildInk())];
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const targets: readonly Target[] = [
    { name: 'ours', url: `${ours.url}/scenarios/ukur/`, start: startOurs },
    { name: `ink ${peers.formats.inkjs}`, url: `${ink.url}/`, start: async () => '.choice a' },
  ];
  console.log(`${runs} runs, ${latency} ms a request, 1.6 Mbit/s, gzip; medians\n`);
  console.log(
    'page | bytes | script bytes | first text ms | first reply choosable ms | choice to text ms: median, 95 %',
  );
  const found = targets.map((): Measure[] => []);
  for (let round = 0; round < runs; round++) {
    for (const [place, target] of targets.entries()) found[place]?.push(await measurePage(browser, target));
  }
  for (const [place, target] of targets.entries()) console.log(row(target.name, found[place] ?? []));
  await browser.close();
  for (const { server } of [ours, ink]) server.close();
  rmSync(work, { recursive: true, force: true });
}

function row(name: string, found: readonly Measure[]): string {
  const choices = found.flatMap((one) => one.choices);
  const figures = [
    median(found.map((one) => one.bytes)),
    median(found.map((one) => one.script)),
    median(found.map((one) => one.firstText)),
    median(found.map((one) => one.ready)),
  ];
  const speed = [quantile(choices, 0.5), quantile(choices, 0.95)].map((value) => value.toFixed(1)).join(', ');
  return [name, ...figures.map((value) => value.toFixed(0)), speed].join(' | ');
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Builds the site with this conversation as its only scenario and answers the folder. */
function buildOurs(): string {
  const project = join(work, 'project');
  mkdirSync(project);
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const scenarios = join(project, 'src/scenarios');
  for (const name of readdirSync(scenarios)) rmSync(join(scenarios, name), { recursive: true });
  mkdirSync(join(scenarios, 'ukur'));
  for (const language of ['id', 'en'])
    writeFileSync(join(scenarios, 'ukur', `${language}.mdx`), longConversation());
  execFileSync('npx', ['astro', 'build'], {
    cwd: project,
    stdio: 'ignore',
    env: { ...process.env, RAMAH_DRAFT: '1' },
  });
  return join(project, 'dist');
}

async function buildInk(): Promise<string> {
  const { scenario, diagnostics } = compile(longConversation(), { file: 'ukur.mdx', language: 'id' });
  if (scenario === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const { Compiler } = (await loadPeer('formats', 'inkjs/full')).default as {
    Compiler: new (text: string) => { Compile(): { ToJson(): string } };
  };
  const folder = join(work, 'ink');
  writeInkPage(
    folder,
    peerFile('formats', 'inkjs/dist/ink.js'),
    new Compiler(toInk(scenario)).Compile().ToJson(),
  );
  return folder;
}
