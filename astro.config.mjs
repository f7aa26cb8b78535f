import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { buildSearchIndex } from './src/integrations/buildSearchIndex.ts';
import { buildWorker } from './src/integrations/buildWorker.ts';
import { checkKnowledge } from './src/integrations/checkKnowledge.ts';
import { finishPages } from './src/integrations/finishPages.ts';
import { gatherScripts } from './src/integrations/gatherScripts.ts';
import { gatherStyles } from './src/integrations/gatherStyles.ts';
import { shortScopes } from './src/integrations/shortScopes.ts';
import { entryMarkdown } from './src/markdown/entryMarkdown.ts';
import { contentSecurityPolicy } from './src/site/contentSecurityPolicy.ts';
import { originsOf, recordStores } from './src/site/recordStores.ts';

const base = process.env.RAMAH_BASE ?? '/';
/** Origins that the owner lets the site talk to, such as a learning record store; none unless set. */
const stores = recordStores();
const connect = [process.env.RAMAH_CONNECT, ...(stores === undefined ? [] : originsOf(stores))]
  .filter(Boolean)
  .join(' ');

/** The table of named characters as it runs in a worker; the one for pages asks the document, which a worker lacks. */
const namedCharacters = fileURLToPath(import.meta.resolve('decode-named-character-reference'));

export default defineConfig({
  ...(process.env.RAMAH_SITE ? { site: process.env.RAMAH_SITE } : {}),
  base,
  trailingSlash: 'always',
  i18n: {
    defaultLocale: 'id',
    locales: ['id', 'en'],
    routing: { prefixDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri(entryMarkdown(base)),
  },
  integrations: [
    react(),
    mdx(),
    checkKnowledge({ isDraft: process.env.RAMAH_DRAFT === '1' }),
    buildSearchIndex(),
    finishPages(),
    buildWorker(),
  ],
  devToolbar: { enabled: false },
  security: { csp: contentSecurityPolicy(connect) },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [gatherStyles(), gatherScripts(), shortScopes()],
    resolve: { alias: { 'decode-named-character-reference': namedCharacters } },
  },
});
