import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { languages } from '../model/language.ts';
import { type SearchFile, searchFiles } from './searchFiles.ts';

/** Builds the search over the finished site; only what pages mark with `data-pagefind-body` is found. */
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
        const { pages, files } = await readPages(folder);
        const made = languages
          .flatMap((language) => searchFiles(root, language, files))
          .map(({ path, content }) => ({ file: join(folder, 'pagefind', path), content }));
        for (const parent of new Set(made.map(({ file }) => dirname(file))))
          mkdirSync(parent, { recursive: true });
        for (const { file, content } of made) writeFileSync(file, content);
        logger.info(`${pages} pages read`);
      },
    },
  };
}

/** The pages of a folder as Pagefind reads them; its index over single forms is not used. */
async function readPages(
  folder: string,
): Promise<{ readonly pages: number; readonly files: readonly SearchFile[] }> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`The search index was not made: ${errors.join('; ')}`);
  const { page_count: pages, errors: unread } = await index.addDirectory({ path: folder });
  const { errors: unmade, files } = await index.getFiles();
  await close();
  const problems = [...unread, ...unmade];
  if (problems.length > 0) throw new Error(`The search index was not made: ${problems.join('; ')}`);
  return { pages, files };
}
