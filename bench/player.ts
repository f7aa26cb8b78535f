import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../e2e/serveFolder.ts';
import { compile } from '../src/compiler/compile.ts';
import { writeInkPage } from './inkPage.ts';
import { installPeers, loadPeer, peerFile, peers } from './installPeers.ts';
import { longConversation } from './longConversation.ts';
import { toInk } from './toInk.ts';

/**
 * Bytes and speed of the player page beside ink's web page, on the same conversation of 12 turns and 3 replies, in one run.
 * The line is throttled at the server: 150 ms a request, 1.6 Mbit/s, gzip. Usage: node bench/player.ts [--runs 5]
 */
const runs = process.argv[2] === '--runs' ? Number(process.argv[3]) : 5;
const latency = 150;
const bytesPerSecond = 1.6e6 / 8;
const root = join(import.meta.dirname, '..');
const work = mkdtempSync(join(tmpdir(), 'ramah-bench-'));

interface Measure {
  readonly bytes: number;
  readonly script: number;
  readonly firstText: number;
  readonly ready: number;
  readonly choices: readonly number[];
}

interface Target {
  readonly name: string;
  readonly url: string;
  /** Makes the first reply choosable, and answers how replies are found. */
  readonly start: (page: Page) => Promise<string>;
}

await run();

async function run(): Promise<void> {
  installPeers('formats');
  const servers = [await serve(buildOurs()), await serve(await buildInk())];
  const [ours = 0, ink = 0] = servers.map((server) => (server.address() as AddressInfo).port);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const targets: readonly Target[] = [
    { name: 'ours', url: `http://127.0.0.1:${ours}/scenarios/ukur/`, start: startOurs },
    { name: `ink ${peers.formats.inkjs}`, url: `http://127.0.0.1:${ink}/`, start: async () => '.choice a' },
  ];
  console.log(`${runs} runs, ${latency} ms a request, 1.6 Mbit/s, gzip; medians\n`);
  console.log(
    'page | bytes | script bytes | first text ms | first reply choosable ms | choice to text ms: median, 95 %',
  );
  for (const target of targets) {
    const found: Measure[] = [];
    for (let round = 0; round < runs; round++) found.push(await measure(browser, target));
    console.log(row(target.name, found));
  }
  await browser.close();
  for (const server of servers) server.close();
  rmSync(work, { recursive: true, force: true });
}

async function measure(browser: Browser, target: Target): Promise<Measure> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  const page = await context.newPage();
  let [bytes, script] = [0, 0];
  page.on('response', async (response) => {
    const size = Number(response.headers()['content-length'] ?? 0);
    bytes += size;
    if (response.url().endsWith('.js')) script += size;
  });
  const begin = performance.now();
  await page.goto(target.url, { waitUntil: 'commit' });
  const replies = await target.start(page);
  await page.locator(replies).first().waitFor();
  const ready = performance.now() - begin;
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const choices: number[] = [];
  for (let turn = 0; turn < 11; turn++) choices.push(await choose(page, replies));
  await context.close();
  return { bytes, script, firstText: paint, ready, choices };
}

/** Milliseconds from the click on the first reply until the replies of the next turn stand in the page. */
async function choose(page: Page, replies: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const first = document.querySelector<HTMLElement>(selector);
    const words = first?.textContent;
    const start = performance.now();
    first?.click();
    while (true) {
      const now = document.querySelector(selector);
      if (now !== null && now.textContent !== words) return performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, replies);
}

async function startOurs(page: Page): Promise<string> {
  await page.locator('[data-ready="true"]').waitFor();
  await page.getByText('Latihan', { exact: true }).click();
  await page.getByRole('button', { name: 'Mulai percakapan' }).click();
  return '.desk-reply';
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

/** A server in front of a folder, as slow as the line that is measured. */
async function serve(folder: string): Promise<Server> {
  const origin = await serveFolder(folder, '/', 0);
  const port = (origin.address() as AddressInfo).port;
  const proxy = createServer(async (request, response) => {
    const answer = await fetch(`http://127.0.0.1:${port}${request.url}`);
    const body = gzipSync(Buffer.from(await answer.arrayBuffer()));
    await wait(latency + (1000 * body.length) / bytesPerSecond);
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'text/plain',
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  proxy.on('close', () => origin.close());
  return proxy;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
