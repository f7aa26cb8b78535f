import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(import.meta.dirname, '.peers');

/** Peers that measurements compare with, at pinned versions; they are no dependency of the project. */
export const peers = {
  inkjs: '2.4.0',
  unified: '11.0.5',
  'remark-parse': '11.0.0',
  'remark-frontmatter': '5.0.0',
  'remark-mdx': '3.1.1',
} as const;
export type Peer = keyof typeof peers;

/** Installs the peers into `bench/.peers`, unless exactly these versions are there. Throws where npm fails. */
export function installPeers(): void {
  const manifest = JSON.stringify({ private: true, dependencies: peers }, null, 2);
  const file = join(folder, 'package.json');
  if (
    existsSync(join(folder, 'node_modules')) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === manifest
  ) {
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  console.log('installing the peers into bench/.peers …');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** A peer's module. */
export async function loadPeer(specifier: string): Promise<Record<string, unknown>> {
  const path = createRequire(join(folder, 'package.json')).resolve(specifier);
  return import(pathToFileURL(path).href);
}

/** Path of a file that a peer ships. */
export function peerFile(path: string): string {
  return join(folder, 'node_modules', path);
}
