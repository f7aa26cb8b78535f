import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Corpus } from './corpus.ts';
import { installPeers, peers } from './installPeers.ts';
import { type CommandMeasure, measureCommand, sizeOf } from './measureCommand.ts';
import { writeDocusaurus } from './siteDocusaurus.ts';
import { writeOurs } from './siteOurs.ts';
import { writeStarlight } from './siteStarlight.ts';
import { writeVitePress } from './siteVitePress.ts';

/** A maker of static sites, as the measurements use it on the generated articles. */
export interface Maker {
  readonly name: string;
  /** Writes the site's source and answers its folder. */
  readonly write: (corpus: Corpus) => string;
  readonly build: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where the built site is, in the site's folder. */
  readonly output: string;
  /** Address of the first article. */
  readonly article: string;
  /** Opens the search on an article. */
  readonly openSearch: (page: Page) => Promise<void>;
  /** Selector of the search field, and of one result. */
  readonly field: string;
  readonly result: string;
}

export interface BuiltSite extends CommandMeasure {
  readonly maker: Maker;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export const makers: readonly Maker[] = [
  {
    name: 'Ramah',
    write: (corpus) => ourFolder(corpus, 1),
    build: ['node_modules/.bin/astro', 'build'],
    env: { RAMAH_DRAFT: '1' },
    output: 'dist',
    article: 'skills/artikel-1/',
    openSearch: (page) => page.keyboard.press('/'),
    field: '#site-search input[name=q]',
    result: '[data-search-results] > li',
  },
  {
    name: `Starlight ${peers.starlight['@astrojs/starlight']}`,
    write: (corpus) => peerFolder('starlight', corpus, writeStarlight),
    build: ['../node_modules/.bin/astro', 'build'],
    env: {},
    output: 'dist',
    article: 'kategori-0/artikel-1/',
    openSearch: (page) => page.keyboard.press('Control+k'),
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result',
  },
  {
    name: `Docusaurus ${peers.docusaurus['@docusaurus/core']} (faster)`,
    write: (corpus) => peerFolder('docusaurus', corpus, writeDocusaurus),
    build: ['../node_modules/.bin/docusaurus', 'build'],
    env: {},
    output: 'build',
    article: 'kategori-0/artikel-1/',
    openSearch: (page) => page.locator('input.navbar__search-input').click(),
    field: 'input.navbar__search-input',
    result: '[class*=suggestion_]',
  },
  {
    name: `VitePress ${peers.vitepress.vitepress}`,
    write: (corpus) => peerFolder('vitepress', corpus, writeVitePress),
    build: ['../node_modules/.bin/vitepress', 'build'],
    env: {},
    output: '.vitepress/dist',
    article: 'kategori-0/artikel-1.html',
    openSearch: (page) => page.keyboard.press('Control+k'),
    field: '#localsearch-input',
    result: '#localsearch-list .result',
  },
];

/** The project with so many generated articles and scenarios, in a folder of its own. */
export function ourFolder(corpus: Corpus, scenarios: number): string {
  const folder = join(import.meta.dirname, `.peers/ours/site-${corpus.articles}-${scenarios}`);
  rmSync(folder, { recursive: true, force: true });
  writeOurs(folder, corpus, scenarios);
  return folder;
}

/** Builds a maker's site of so many articles, from nothing. */
export async function buildSite(maker: Maker, corpus: Corpus): Promise<BuiltSite> {
  const site = maker.write(corpus);
  const measure = await measureCommand(maker.build, site, maker.env);
  const folder = join(site, maker.output);
  return { maker, folder, ...measure, ...sizeOf(folder) };
}

function peerFolder(
  group: 'starlight' | 'docusaurus' | 'vitepress',
  corpus: Corpus,
  write: (folder: string, corpus: Corpus) => void,
): string {
  // Inside the peers' folder, where their modules are found on the way up.
  const folder = join(installPeers(group), `site-${corpus.articles}`);
  rmSync(folder, { recursive: true, force: true });
  write(folder, corpus);
  return folder;
}
