import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languages } from '../model/language.ts';
import { searchVocabulary } from './searchVocabulary.ts';

/** Builds the search index over the finished site, and the vocabulary file of each language beside it; only what pages mark with `data-pagefind-body` is found. */
export function buildSearchIndex(): AstroIntegration {
  let root = '.';
  return {
    name: 'ramah:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (index === undefined) throw new Error(`The search index was not made: ${errors.join('; ')}`);
        const { page_count: pages, errors: unread } = await index.addDirectory({ path: folder });
        const { errors: unmade, files } = await index.getFiles();
        await close();
        const problems = [...unread, ...unmade];
        if (problems.length > 0) throw new Error(`The search index was not made: ${problems.join('; ')}`);
        const vocabularies = languages.map((language) => ({
          path: `words.${language}.txt`,
          content: searchVocabulary(root, language, files),
        }));
        for (const { path, content } of [...files.filter((file) => !isUnused(file.path)), ...vocabularies]) {
          const file = join(folder, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${pages} pages read`);
      },
    },
  };
}

/** Pagefind's own dialogs: the site has its own. */
function isUnused(path: string): boolean {
  return /pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);
}
