import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
import { readScenario } from '../e2e/playing.ts';
import { parseEvent } from '../src/model/event.ts';
import { formatLink } from '../src/simulator/link.ts';
import { installPeers, peerFile, peers } from './installPeers.ts';
import { type Section, toMarkdown } from './section.ts';
import { serveSlowly } from './slowLine.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const pages = {
  home: '',
  'home in English': 'en/',
  article: 'skills/empati/',
  'product page': 'products/lentera-kirim-reguler/',
  scenario: 'scenarios/paket-terlambat/',
  'study desk': 'study/',
  // An attempt as somebody else opens it from its link; it is played by the model and sealed here.
  debrief: `scenarios/paket-terlambat/${linkOfModel('paket-terlambat')}`,
} as const;

/** Lighthouse's scores, 0 to 100, of pages of the built site as a phone sees them. */
export async function measureLighthouse(site: string): Promise<Section> {
  installPeers('lighthouse');
  const server = await serveSlowly(site, { latency: 0, bitsPerSecond: 1e9 });
  const rows: (string | number)[][] = [];
  for (const [name, path] of Object.entries(pages)) rows.push([name, ...(await scoresOf(server.url + path))]);
  server.close();
  return {
    id: 'lighthouse',
    title: 'Lighthouse',
    method: `Lighthouse ${peers.lighthouse.lighthouse}, its own phone and simulated line in front of a server with gzip, the system’s Chromium.`,
    columns: ['page', ...categories],
    rows,
    notes: [],
  };
}

/** The address's fragment of an attempt that goes like the model conversation. */
function linkOfModel(slug: string): string {
  const { hash, rubricHash, language, model } = readScenario('id', slug);
  const events = model.events.flatMap((text) => parseEvent(text) ?? []);
  const start = { type: 'start', scenario: slug, hash, rubric: rubricHash, language } as const;
  return formatLink({ ...start, mode: 'practice', seed: 1 }, events);
}

async function scoresOf(url: string): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ramah-lighthouse-'));
  const file = join(folder, 'report.json');
  await promisify(execFile)(
    process.execPath,
    [
      peerFile('lighthouse', 'lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() } },
  );
  const report: { categories: Record<string, { score: number | null }> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  rmSync(folder, { recursive: true });
  return categories.map((id) => Math.round((report.categories[id]?.score ?? 0) * 100));
}

if (import.meta.main) console.log(toMarkdown(await measureLighthouse(process.argv[2] ?? 'dist')));
