import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];
const files = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What a browser is started with: no part of it that only a person needs, and nothing that asks the network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A browser of the Chromium family to test with, its path: CHROMIUM_PATH, one that is installed, Playwright's own;
 * else tries to get one, from Playwright and then from the system's packages. Throws with what to do where all fails.
 */
export function findBrowser(): string {
  return configured() ?? installed() ?? playwrights() ?? fromPlaywright() ?? fromPackages() ?? fail();
}

function configured(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, which does not exist.`);
  return path;
}

function installed(): string | undefined {
  return files.find((file) => existsSync(file)) ?? commands.map(which).find((path) => path !== undefined);
}

function which(command: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const { stdout, status } = spawnSync(finder, [command], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function fromPlaywright(): string | undefined {
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return playwrights();
}

function fromPackages(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || which('apt-get') === undefined)
    return undefined;
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit', timeout: 300_000 });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      timeout: 900_000,
    });
  } catch {
    return undefined;
  }
  return installed();
}

function fail(): never {
  throw new Error(
    'No browser was found and none could be installed. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.',
  );
}
