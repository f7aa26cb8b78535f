import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { entryMarkdown } from './src/markdown/entryMarkdown.ts';
import { contentSecurityPolicy } from './src/site/contentSecurityPolicy.ts';

/** Builds the player as it stands in a package for a learning platform; `npm run package` calls it with RAMAH_PACKAGE_* set. */
export default defineConfig({
  srcDir: './src/packages',
  publicDir: './src/packages/public',
  cacheDir: './node_modules/.astro-package',
  outDir: process.env.RAMAH_PACKAGE_OUT ?? './node_modules/.astro-package/out',
  trailingSlash: 'never',
  markdown: { syntaxHighlight: false, processor: satteri(entryMarkdown('/')) },
  integrations: [react(), mdx()],
  devToolbar: { enabled: false },
  security: { csp: contentSecurityPolicy('') },
  build: { format: 'file', inlineStylesheets: 'never' },
  vite: {
    experimental: {
      renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
  },
});
