import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getManifest } from '@serwist/build';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { neededBy } from '../offline/neededBy.ts';
import type { OfflineBuild } from '../offline/workerScope.ts';

/** Writes the service worker of a finished site, `sw.js` at its root; comes after everything else that writes files. */
export function buildWorker(): AstroIntegration {
  return {
    name: 'ramah:service-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeWorker(fileURLToPath(dir));
        logger.info(`${files} files of the shell, ${Math.round(bytes / 1024)} kB`);
      },
    },
  };
}

/** Writes `sw.js` into a folder with a built site; answers how large the shell is. */
export async function writeWorker(
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const needs = assetNeeds(join(folder, '_astro'));
  const {
    manifestEntries = [],
    count,
    size,
  } = await getManifest({
    globDirectory: folder,
    globPatterns: shellOf(folder, needs),
    dontCacheBustURLsMatching: /_astro\//,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') })),
      }),
    ],
  });
  const precache = manifestEntries.map(({ url, revision = null }) => ({ url, revision }));
  await bundle(folder, { id: hashOf(folder), precache, needs });
  return { files: count, bytes: size };
}

/** The offline pages with all that they and the frame of every page need, and the icons. */
function shellOf(folder: string, needs: OfflineBuild['needs']): string[] {
  const pages = ['offline/index.html', 'en/offline/index.html'];
  const html = pages.map((page) => readFileSync(join(folder, page), 'utf8')).join('');
  const assets = neededBy(html, needs).map((name) => `_astro/${name}`);
  return [...pages, ...assets, '*.webmanifest', 'en/*.webmanifest', 'favicon.svg', '*.png'];
}

/** Which other files each script and style sheet of the site names, by file name. */
function assetNeeds(folder: string): OfflineBuild['needs'] {
  const names = readdirSync(folder).sort();
  const readable = names.filter((name) => /\.(js|css)$/.test(name));
  return Object.fromEntries(
    readable
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [name, names.filter((other) => other !== name && text.includes(other))] as const;
      })
      .filter(([, needed]) => needed.length > 0),
  );
}

/** One hash over every file of the site, the worker itself left out. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => relative(folder, file) !== 'sw.js')
    .sort();
  for (const file of files)
    hash.update(relative(folder, file).replaceAll('\\', '/')).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(folder: string, offlineBuild: OfflineBuild): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      offlineBuild: JSON.stringify(offlineBuild),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
