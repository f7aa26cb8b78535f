import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articlesOf, type Corpus } from './corpus.ts';
import { peers } from './installPeers.ts';

/** Writes the generated articles as a Starlight site whose sidebar shows only the category of the page. */
export function writeStarlight(folder: string, corpus: Corpus): void {
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', private: true, dependencies: peers.starlight }),
  );
  const all = articlesOf(corpus);
  const categories = [...new Set(all.map(({ category }) => category))];
  writeFileSync(join(folder, 'astro.config.mjs'), configOf(categories));
  writeFileSync(join(folder, 'src/scope.js'), middleware);
  writeFileSync(join(folder, 'src/content.config.js'), contentConfig);
  writeFileSync(join(folder, 'src/content/docs/index.md'), '---\ntitle: Beranda\n---\n\nSelamat datang.\n');
  for (const category of categories) mkdirSync(join(folder, `src/content/docs/kategori-${category}`));
  for (const article of all) {
    writeFileSync(
      join(folder, `src/content/docs/kategori-${article.category}/${article.slug}.md`),
      pageOf(article),
    );
  }
}

function configOf(categories: readonly number[]): string {
  const sidebar = categories.map((category) => ({
    label: `Kategori ${category}`,
    items: [{ autogenerate: { directory: `kategori-${category}` } }],
  }));
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({
    title: 'Ukur',
    locales: { root: { label: 'Bahasa Indonesia', lang: 'id' } },
    routeMiddleware: './src/scope.js',
    sidebar: ${JSON.stringify(sidebar)},
  })],
});
`;
}

const middleware = `import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
const holds = (entry) => entry.type === 'link' ? entry.isCurrent : entry.entries.some(holds);
export const onRequest = defineRouteMiddleware((context) => {
  const route = context.locals.starlightRoute;
  route.sidebar = route.sidebar.filter(holds);
});
`;

const contentConfig = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function pageOf({ title, summary, body }: Article): string {
  return `---\ntitle: ${title}\ndescription: ${summary}\n---\n\n${body}\n`;
}
