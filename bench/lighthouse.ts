import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserArguments, findBrowser } from '../e2e/browser.ts';
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
