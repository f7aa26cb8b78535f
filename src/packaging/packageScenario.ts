import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import * as z from 'zod';
import type { PackageKind } from '../delivery/delivery.ts';
import type { Language } from '../model/language.ts';
import { rewritePage, rewriteStyles } from './rewritePage.ts';
import { startPage, writeCmi5, writeScorm12, writeScorm2004 } from './writeManifest.ts';

/** Files of a package by path from its root: text where addresses can stand in it. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;

const aboutSchema = z.strictObject({
  title: z.string(),
  summary: z.string(),
  minutes: z.number(),
  hash: z.string(),
  entries: z.array(z.string()),
});

export interface Wanted {
  readonly kind: PackageKind;
  readonly slug: string;
  readonly language: Language;
  /** IRI of the owner. */
  readonly homePage: string;
}

/** The files of one scenario's package, taken from a folder that `buildPlayer` filled; the manifest among them. */
export function packageScenario(folder: string, { kind, slug, language, homePage }: Wanted): PackageFiles {
  const about = aboutSchema.parse(JSON.parse(readText(folder, `${language}/${slug}.json`)));
  const built = about.entries.filter((entry) => existsSync(join(folder, language, `${entry}.html`)));
  const entries = new Set(built);
  const pages = built.map((entry) => {
    const html = readText(folder, `${language}/${entry}.html`);
    return [`${entry}.html`, rewritePage(html, { depth: 1, entries })] as const;
  });
  const start = rewritePage(readText(folder, `${kind}/${language}/${slug}.html`), { depth: 0, entries });
  const assets = assetsOf(folder, [start, ...pages.map(([, html]) => html)]);
  const files = new Map<string, string | Uint8Array>([
    [
      startPage,
      preloadScripts(
        start,
        assets.map(([path]) => path),
      ),
    ],
    ...pages,
    ...assets,
  ]);
  const course = { slug, language, homePage, ...about };
  const paths = [...files.keys()].sort();
  if (kind === 'cmi5') files.set('cmi5.xml', writeCmi5(course));
  else files.set('imsmanifest.xml', (kind === 'scorm12' ? writeScorm12 : writeScorm2004)(course, paths));
  return files;
}

/** The package as one zip; the same files give the same bytes, in every time zone. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
  );
  // A zip writes the local time of day: midnight there, wherever that is.
  return zipSync(entries, { level: 9, mtime: new Date(2000, 0, 1) });
}

/** The start page, loading every script at once: a platform's network may be gone when a later one is asked for. */
function preloadScripts(html: string, assets: readonly string[]): string {
  const links = assets
    .filter((path) => path.endsWith('.js') && !path.includes('Worker'))
    .map((path) => `<link rel="modulepreload" href="./${path}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** The build's assets that the pages need, directly or through other assets. */
function assetsOf(
  folder: string,
  pages: readonly string[],
): readonly (readonly [string, string | Uint8Array])[] {
  const names = readdirSync(join(folder, '_astro'));
  const found = new Map<string, string | Uint8Array>();
  const look = (text: string): void => {
    for (const name of names) {
      const path = `_astro/${name}`;
      if (found.has(path) || !text.includes(name)) continue;
      const content = readAsset(folder, path);
      found.set(path, content);
      if (typeof content === 'string') look(content);
    }
  };
  for (const page of pages) look(page);
  return [...found];
}

function readAsset(folder: string, path: string): string | Uint8Array {
  if (path.endsWith('.css')) return rewriteStyles(readText(folder, path));
  return path.endsWith('.js') ? readText(folder, path) : readFileSync(join(folder, path));
}

function readText(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
