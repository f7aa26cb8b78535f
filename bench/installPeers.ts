import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Peers that measurements compare with, at pinned versions, each group in a folder of its own; none is a dependency of the project. */
export const peers = {
  formats: {
    inkjs: '2.4.0',
    unified: '11.0.5',
    'remark-parse': '11.0.0',
    'remark-frontmatter': '5.0.0',
    'remark-mdx': '3.1.1',
  },
  starlight: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.0' },
  docusaurus: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/faster': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.3.0',
    'react-dom': '19.3.0',
  },
  vitepress: { vitepress: '1.6.4' },
  lighthouse: { lighthouse: '13.5.0' },
} as const;
export type PeerGroup = keyof typeof peers;

/**
 * Parts of a peer that are held at a version: those that the registry lacks in their newest, and Pagefind, so that two
 * sites that search with it are compared on the same one.
 */
const overrides = {
  '@docsearch/core': '4.7.0',
  '@docsearch/react': '4.7.0',
  '@docsearch/css': '4.7.0',
  pagefind: '1.5.2',
};

/** Installs a group of peers into `bench/.peers`, unless exactly these versions are there, and answers its folder. Throws where npm fails. */
export function installPeers(group: PeerGroup): string {
  const folder = folderOf(group);
  const manifest = JSON.stringify(
    { private: true, type: 'module', dependencies: peers[group], overrides },
    null,
    2,
  );
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  console.error(`installing ${group} into bench/.peers …`);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'ignore',
  });
  writeFileSync(done, manifest);
  return folder;
}

/** A peer's module. */
export async function loadPeer(group: PeerGroup, specifier: string): Promise<Record<string, unknown>> {
  const path = createRequire(join(folderOf(group), 'package.json')).resolve(specifier);
  return import(pathToFileURL(path).href);
}

/** Path of a file that a peer ships. */
export function peerFile(group: PeerGroup, path: string): string {
  return join(folderOf(group), 'node_modules', path);
}

function folderOf(group: PeerGroup): string {
  return join(import.meta.dirname, '.peers', group);
}
