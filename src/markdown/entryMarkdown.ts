import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { codeExamples } from './codeExamples.ts';
import { headingAnchors } from './headingAnchors.ts';
import { plainColons } from './plainColons.ts';
import { refuseAddresses } from './refuseAddresses.ts';
import { refuseHtml } from './refuseHtml.ts';
import { siteLinks } from './siteLinks.ts';
import { teachingBlocks } from './teachingBlocks.ts';
import { wideCode } from './wideCode.ts';
import { wideTables } from './wideTables.ts';

/** How the site turns the Markdown of a knowledge entry into HTML; `base` is the path that the site is served under. */
export function entryMarkdown(base: string) {
  return {
    features: { directive: true, smartPunctuation: { dashes: false, ellipses: false } },
    mdastPlugins: [refuseHtml, refuseAddresses, plainColons, teachingBlocks, codeExamples, siteLinks(base)],
    hastPlugins: [headingAnchors, wideTables, wideCode],
  } satisfies SatteriProcessorOptions;
}
