import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { headingAnchors } from './headingAnchors.ts';
import { plainColons } from './plainColons.ts';
import { refuseHtml } from './refuseHtml.ts';
import { siteLinks } from './siteLinks.ts';
import { teachingBlocks } from './teachingBlocks.ts';
import { wideTables } from './wideTables.ts';

/** How the site turns the Markdown of a knowledge entry into HTML; `base` is the path that the site is served under. */
export function entryMarkdown(base: string): SatteriProcessorOptions {
  return {
    features: { directive: true, smartPunctuation: { dashes: false, ellipses: false } },
    mdastPlugins: [refuseHtml, plainColons, teachingBlocks, siteLinks(base)],
    hastPlugins: [headingAnchors, wideTables],
  };
}
