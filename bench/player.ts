import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { compile } from '../src/compiler/compile.ts';
import { ourFolder } from './articleSites.ts';
import { writeInkPage } from './inkPage.ts';
import { installPeers, loadPeer, peerFile, peers } from './installPeers.ts';
import { longConversation } from './longConversation.ts';
import { measureCommand } from './measureCommand.ts';
import { type Measure, measurePage, startOurs, type Target } from './measurePage.ts';
import { median, quantile, type Section, toMarkdown } from './section.ts';
import { serveSlowly, slowLine } from './slowLine.ts';
import { toInk } from './toInk.ts';

/** Bytes and speed of the player page beside ink's web page, on the same conversation of 12 turns and 3 replies, visited by turns. */
export async function measurePlayer(runs: number): Promise<Section> {
  installPeers('formats');
  const work = mkdtempSync(join(tmpdir(), 'ramah-bench-'));
  const [ours, ink] = [await serveSlowly(await buildOurs()), await serveSlowly(await buildInk(work))];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  const targets: readonly Target[] = [
    { name: 'Ramah', url: `${ours.url}scenarios/ukur-1/`, start: startOurs },
    { name: `ink ${peers.formats.inkjs}`, url: ink.url, start: async () => '.choice a' },
  ];
  const found = targets.map((): Measure[] => []);
  for (let round = 0; round < runs; round++) {
    for (const [place, target] of targets.entries()) found[place]?.push(await measurePage(browser, target));
  }
  await browser.close();
  for (const server of [ours, ink]) server.close();
  rmSync(work, { recursive: true, force: true });
  return {
    id: 'player',
    title: 'Playing on a slow line',
    method: `A conversation of 12 turns with 3 replies; ${slowLine.latency} ms a request, ${slowLine.bitsPerSecond / 1e6} Mbit/s shared, gzip, throttled at the server; Chromium, empty cache, ${runs} visits, medians; each choice 150 ms after the answer to the one before. Ours stores each choice durably before it shows the answer; ink stores nothing.`,
    columns: [
      'page',
      'bytes',
      'of it script',
      'first text ms',
      'first reply choosable ms',
      'choice to text ms',
      'at 95 %',
    ],
    rows: targets.map(({ name }, place) => [name, ...figuresOf(found[place] ?? [])]),
    notes: [],
  };
}

function figuresOf(found: readonly Measure[]): readonly number[] {
  const choices = found.flatMap((one) => one.choices);
  return [
    median(found.map((one) => one.bytes)),
    median(found.map((one) => one.script)),
    median(found.map((one) => one.firstText)),
    median(found.map((one) => one.ready)),
    quantile(choices, 0.5),
    quantile(choices, 0.95),
  ];
}

async function buildOurs(): Promise<string> {
  const site = ourFolder({ articles: 20, perCategory: 25 }, 1);
  await measureCommand(['node_modules/.bin/astro', 'build'], site, { RAMAH_DRAFT: '1' });
  return join(site, 'dist');
}

async function buildInk(work: string): Promise<string> {
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

if (import.meta.main) console.log(toMarkdown(await measurePlayer(Number(process.argv[2] ?? 5))));
