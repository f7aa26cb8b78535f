import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { PackageKind } from '../../src/delivery/delivery.ts';
import { buildPackages, unpack } from '../buildPackages.ts';
import { serveFolder } from '../serveFolder.ts';

/** Where the platform keeps the package, as deep as platforms do. */
const deep = 'pluginfile.php/1742/mod_scorm/content/3/kursus dan lain';

export interface Platform {
  readonly origin: string;
  /** Address of the package's start page. */
  readonly start: string;
  readonly close: () => void;
}

/** Serves a learning platform with one package in it, on this machine alone. */
export async function openPlatform(kind: PackageKind): Promise<Platform> {
  const zipOf = await buildPackages();
  const folder = mkdtempSync(join(tmpdir(), 'ramah-platform-'));
  unpack(zipOf(kind), join(folder, deep));
  mkdirSync(join(folder, 'lms'), { recursive: true });
  copyFileSync('node_modules/scorm-again/dist/scorm-again.js', join(folder, 'lms/scorm-again.js'));
  copyFileSync(join(import.meta.dirname, 'platform.js'), join(folder, 'lms/platform.js'));
  writeFileSync(join(folder, 'lms/player.html'), playerPage(kind));
  writeFileSync(join(folder, 'lms/empty.html'), '<!doctype html><link rel="icon" href="data:,">');
  const server: Server = await serveFolder(folder, '/', 0);
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The platform is not served on a port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    start: `${origin}/${encodeURI(deep)}/index.html`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function playerPage(kind: PackageKind): string {
  return `<!doctype html><html data-version="${kind}" data-content="/${encodeURI(deep)}/index.html"><meta charset="utf-8">
<title>Platform</title><link rel="icon" href="data:,"><style>iframe{width:100%;height:900px;border:0}</style><iframe name="sco"></iframe>
<script src="scorm-again.js"></script><script src="platform.js"></script></html>`;
}

/** Launches the package on the platform and waits until the player has looked for earlier attempts. */
export async function launch(page: Page, { origin }: Platform): Promise<FrameLocator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${origin}/lms/player.html`);
  const sco = page.frameLocator('iframe[name=sco]');
  await expect(sco.locator('[data-ready="true"]')).toBeVisible();
  return sco;
}

/** What the platform keeps. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('platform.server') ?? '{}'));
}

/** Values that a strict platform would have refused. */
export function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const platform: unknown = Reflect.get(window, 'platform');
    const faults: unknown =
      typeof platform === 'object' && platform !== null ? Reflect.get(platform, 'faults') : [];
    return Array.isArray(faults) ? faults.map(String) : ['no platform'];
  });
}

/** Makes commits be lost from now on, although the platform says "true". */
export function loseCommits(page: Page, isLossy: 'lossy' | 'sound'): Promise<void> {
  return page.evaluate((how) => {
    const platform: unknown = Reflect.get(window, 'platform');
    if (typeof platform === 'object' && platform !== null) Reflect.set(platform, 'isLossy', how === 'lossy');
  }, isLossy);
}
